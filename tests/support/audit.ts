import axeCore from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a screen, one line a place; empty when nothing is. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    // A sheet that still rises is see-through for a moment; what a reader reads is what stands.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}

declare global {
  // The same, as its own script leaves it in the page.
  var axe: Pick<typeof axeCore, "run">;
}

/** Text that is cut off, or a screen that scrolls sideways, when all text is twice its size. */
export async function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    document.documentElement.style.fontSize = "200%";
    await new Promise((resolve) => setTimeout(resolve, 100));
    const cut = Array.from(document.querySelectorAll("body *")).filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      // Words for screen readers alone are out of sight on purpose.
      if (!element.checkVisibility() || (position === "absolute" && clipPath !== "none"))
        return false;
      const isCutAcross = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
      return (isCutAcross || isCutDown) && (element.textContent ?? "").trim() !== "";
    });
    const found = cut.map(
      ({ tagName, className, textContent }) =>
        `${tagName} ${className}: ${textContent?.slice(0, 80)}`,
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`sideways: ${scrollWidth} in ${clientWidth}`);
    document.documentElement.style.fontSize = "";
    return found;
  });
}

import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { putInto } from "./bundle.ts";
import type { PageLook } from "./look/look.ts";

/** A way the app can look: one of its themes, and how much contrast the reader asked for. */
export interface Look {
  theme: "paper" | "sepia" | "dark" | "black";
  contrast?: "more";
}

/** Every look there is; `system` is paper or dark. */
export const looks: Look[] = [
  { theme: "paper" },
  { theme: "sepia" },
  { theme: "dark" },
  { theme: "black" },
  { theme: "paper", contrast: "more" },
  { theme: "sepia", contrast: "more" },
  { theme: "black", contrast: "more" },
];

/** The rules that another look can break; all others are asked once. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a screen, one line a place; empty when nothing is. */
export async function findBarriers(page: Page, given: readonly Look[] = []): Promise<string[]> {
  await page.evaluate(axeCore.source);
  // A sheet that still rises is see-through for a moment; what a reader reads is what stands.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
  );
  const found = await runAxe(page);
  for (const look of given) {
    await putOn(page, look);
    const wrong = await runAxe(page, rulesOfColour);
    found.push(...wrong.map((one) => `${look.theme} ${look.contrast ?? ""}: ${one}`));
  }
  if (given.length > 0) await putOn(page, { theme: "paper" });
  return found;
}

async function putOn(page: Page, { theme, contrast }: Look): Promise<void> {
  await page.emulateMedia({ contrast: contrast ?? "no-preference" });
  await page.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
}

function runAxe(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ["violations"],
      ...(only && { runOnly: { type: "rule" as const, values: only } }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? help}: ${html.slice(0, 160)}`),
    );
  }, rules);
}

declare global {
  // The same, as its own script leaves it in the page.
  var axe: Pick<typeof axeCore, "run">;
  var bekalLook: PageLook;
}

/** Text that is cut off or covered, or that scrolls sideways, when all text is twice its size. */
export async function findCutText(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalLook.findCutText());
}

/** What a thumb cannot well hit, and what moves although the reader asked for less motion. */
export async function findTroubles(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => [
    ...globalThis.bekalLook.findSmallTargets(),
    ...globalThis.bekalLook.findMotion(),
  ]);
}

function prepare(page: Page): Promise<void> {
  return putInto(page, "tests/support/look/look.ts", "bekalLook");
}

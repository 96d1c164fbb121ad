import type { Page } from "playwright-core";

/** What has the focus, as a reader with a keyboard sees and hears it. */
export interface Focused {
  /** What is said of it, or the first words in it. */
  name: string;
  tag: string;
  /** It can be seen that it has the focus. */
  hasRing: boolean;
}

/**
 * Presses a key until what has this name, or begins with it, has the focus, and can be seen to have it.
 * @throws Error with everything the key came to instead
 */
export async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const focused = await focusOf(page);
    seen.push(focused?.name.slice(0, 30) ?? "nothing");
    if (focused?.name.startsWith(name) && focused.hasRing) return;
    await page.keyboard.press(key);
  }
  const heard = seen.join(", ");
  throw new Error(`The ${key} key never comes to "${name}", or not to be seen: ${heard}`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, name: string, key = "Tab"): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press("Enter");
}

/** Undefined when the focus is nowhere. */
export function focusOf(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const said = label ? element.labels?.[0]?.textContent : undefined;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return {
      name: (element.getAttribute("aria-label") ?? said ?? element.textContent ?? "").trim(),
      tag: element.tagName,
      hasRing: outlineStyle !== "none" || boxShadow !== "none",
    };
  });
}

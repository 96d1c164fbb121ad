import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import words from "#tests/support/words.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { openApp, untilReady } from "../support/steps.ts";

const title = "Tangga menuju peron";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("saves, opens, reads and goes back with a keyboard alone", async () => {
  const { phone, network, publisher } = journey;
  const { page } = phone;
  const url = await publishStory(publisher, "/tangga", { title, paragraphs: 20 });
  await openApp(page, network.origin);

  await tabTo(page, words.saveTitle);
  await page.keyboard.press("Enter");
  await tabTo(page, words.addressLabel);
  await page.keyboard.type(url);
  await page.keyboard.press("Enter");
  await untilReady(page, title);

  await tabTo(page, title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Tombol papan ketik" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  // Backwards: what stands after the story would count as read.
  await tabTo(page, words.back, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  await tabTo(page, title);
});

/** Presses a key until the thing with this name has the focus, and can be seen to have it. */
async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    const focused = await page.evaluate(nameOfFocus);
    seen.push(focused?.name.slice(0, 30) ?? "nothing");
    if (focused?.name === name && focused.hasRing) return;
    await page.keyboard.press(key);
  }
  const heard = seen.join(", ");
  throw new Error(
    `Tab never comes to "${name}", or the focus on it cannot be seen. It comes to: ${heard}`,
  );
}

function nameOfFocus(): { name: string; hasRing: boolean } | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return undefined;
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  return {
    name: (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim(),
    hasRing: outlineStyle !== "none" || boxShadow !== "none",
  };
}

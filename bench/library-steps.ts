import type { Page } from "playwright-core";

/** Taps a story of the list and comes back; ms from the tap until its first words are on the screen. */
export async function tapToRead(page: Page, index: number): Promise<number> {
  const link = page.locator('main li a[href^="/read"]').nth(index % 5);
  await link.waitFor();
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          "click",
          () => {
            const from = performance.now();
            const look = () => {
              const words = document.querySelector("article p[data-block]");
              if (words === null) requestAnimationFrame(look);
              // The frame after this one has them.
              else requestAnimationFrame(() => resolve(performance.now() - from));
            };
            look();
          },
          { once: true, capture: true },
        );
      }),
  );
  await link.click();
  const ms = await measured;
  await page.goBack();
  await link.waitFor();
  return ms;
}

/** Scrolls the list from its beginning to its end; the longest time between two frames, ms. */
export async function scrollAll(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let longest = 0;
    let last = await frame();
    const end = document.documentElement.scrollHeight;
    // A fling at first, then leaps: what a thumb and what a scrollbar do.
    for (let turn = 0; turn < 600; turn += 1) {
      scrollBy({ top: turn < 450 ? 120 : end / 150, behavior: "instant" });
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}

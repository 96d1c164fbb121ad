import type { Page } from "playwright-core";

const restMs = 120;

/** Types each query letter by letter; ms from each letter to the frame that shows its results. */
export async function typeLetters(page: Page, queries: string[]): Promise<number[]> {
  const box = page.getByRole("searchbox");
  const took: number[] = [];
  for (const query of queries) {
    await box.fill("");
    for (const letter of query) {
      const measured = page.evaluate(waitForAnswer);
      await box.press(letter === " " ? "Space" : letter);
      const ms = await measured;
      // A space alone asks for what was there already.
      if (letter !== " ") took.push(ms);
      await page.waitForTimeout(restMs);
    }
  }
  return took;
}

/** Runs in the page: ms from the next letter until the frame after its answer stands there. */
function waitForAnswer(): Promise<number> {
  return new Promise((resolve) => {
    const hear = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const from = performance.now();
      const look = () => {
        const answered = document.querySelector("[data-answered]")?.getAttribute("data-answered");
        if (answered !== target.value) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - from));
      };
      look();
    };
    addEventListener("input", hear, { once: true, capture: true });
  });
}

import type { Page } from "playwright-core";

const restMs = 120;

/** Types each query letter by letter; ms from each letter until after the frame that shows its results. */
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

/** Runs in the page: ms from the next letter until its answer is painted. */
function waitForAnswer(): Promise<number> {
  return new Promise((resolve) => {
    const hear = ({ target, timeStamp: from }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const look = () => {
        const answered = document.querySelector("[data-answered]")?.getAttribute("data-answered");
        if (answered !== target.value) requestAnimationFrame(look);
        // A task after the frame: by then it is painted.
        else setTimeout(() => resolve(performance.now() - from));
      };
      requestAnimationFrame(look);
    };
    addEventListener("input", hear, { once: true, capture: true });
  });
}

import type { Page } from "playwright-core";

const limitMs = 20_000;
/** So long a finger that taps rests on the screen: a quick one. */
const fingerMs = 60;

/** The link of a row that stands in the middle of the screen. */
interface Target {
  href: string;
  x: number;
  y: number;
}

/**
 * Taps a story of the list and comes back; ms from the tap until its first words are on the screen.
 * @param index another place of the list each time
 */
export async function tapToRead(page: Page, index: number): Promise<number> {
  await page.evaluate((top) => scrollTo(0, top), index * 700);
  // The rows there come, are measured, and get their pictures.
  await page.waitForTimeout(700);
  const target = await page.evaluate(findTarget);
  await page.evaluate(armTap, target.href);
  await touch(page, target);
  const handle = await page.waitForFunction(() => globalThis.bekalTap?.ms, undefined, {
    timeout: limitMs,
  });
  const ms = await handle.jsonValue();
  await page.waitForTimeout(300);
  await page.goBack();
  await page.locator('main li a[href^="/read"]').first().waitFor();
  if (ms === undefined) throw new Error("The tap was not measured.");
  return ms;
}

/** As a finger does, which rests on the screen for a moment. */
async function touch(page: Page, { x, y }: Target): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.waitForTimeout(fingerMs);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

declare global {
  var bekalTap: { ms?: number } | undefined;
}

function findTarget(): Target {
  const middle = innerHeight / 2;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main li a[href^="/read"]')];
  const placed = links.map((link) => ({ link, box: link.getBoundingClientRect() }));
  const [best] = placed.toSorted(
    (one, other) => Math.abs(one.box.top - middle) - Math.abs(other.box.top - middle),
  );
  if (best === undefined) throw new Error("No story to tap.");
  const { box, link } = best;
  return { href: link.href, x: box.left + Math.min(40, box.width / 2), y: box.top + 10 };
}

/** Runs in the page: from the next tap on this link until after the frame that shows the story's words. */
function armTap(href: string): void {
  const tap: { ms?: number } = {};
  globalThis.bekalTap = tap;
  const hear = (event: Event) => {
    const at = event.timeStamp;
    const isIt = event.target instanceof Element && event.target.closest("a")?.href === href;
    if (!isIt) return;
    removeEventListener("click", hear, true);
    const look = () => {
      if (document.querySelector("article p[data-block]") === null) requestAnimationFrame(look);
      // A task after the frame: by then it is painted.
      else setTimeout(() => (tap.ms = performance.now() - at));
    };
    requestAnimationFrame(look);
  };
  addEventListener("click", hear, true);
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

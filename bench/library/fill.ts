import type { Page } from "playwright-core";
import { putInto } from "../../tests/support/bundle.ts";
import type { Phone } from "../../tests/support/phone.ts";
import { openApp } from "../../tests/support/steps.ts";
import type { BenchStory } from "../search/stories.ts";

/** Stories a call to the page. */
const portion = 250;
const keptLimitMs = 120_000;
/** What a reader has on the device who uses the library, the reader and the search. */
const wanted = [/\/SearchScreen-/, /\/search-worker-/, /\/LibraryScreen-/, /\/ReaderScreen-/];

/** A page of the app's origin without the app, with the bench's code: nothing else reads or writes. */
export async function openBare(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/icon.svg`);
  await putInto(page, "bench/search/in-page.ts", "bekalSearchBench");
}

/**
 * Puts these stories and their index on a phone, then lets the app keep all of its parts there.
 * @returns how long the indexing took, ms
 */
export async function fillLibrary(
  phone: Phone,
  origin: string,
  stories: BenchStory[],
): Promise<number> {
  await openBare(phone.page, origin);
  for (let from = 0; from < stories.length; from += portion) {
    const some: [BenchStory[], number] = [stories.slice(from, from + portion), from];
    await phone.page.evaluate(
      ([list, first]) => globalThis.bekalSearchBench.seed(list, first),
      some,
    );
  }
  const tookMs = await phone.page.evaluate(() => globalThis.bekalSearchBench.index());
  const page = await phone.reopen();
  await openApp(page, origin);
  await untilKept(page);
  return tookMs;
}

/** The parts of the app come by themselves some seconds after a start. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async (patterns) => {
      const requests = await (await caches.open("bekal-shell")).keys();
      return patterns.every((one) => requests.some(({ url }) => new RegExp(one).test(url)));
    },
    wanted.map(({ source }) => source),
    { timeout: keptLimitMs, polling: 500 },
  );
}

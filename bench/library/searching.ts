import type { Page } from "playwright-core";
import { prepare } from "../measure.ts";
import type { BenchStory } from "../search/stories.ts";
import { typeLetters } from "../search/type-letters.ts";
import { workerHeapMb } from "../search/worker-heap.ts";
import type { Bench, Figure } from "./figure.ts";
import { openBare } from "./fill.ts";

/** So long a reader looks at the library before the search is opened. */
const lookMs = 2000;

/** The search in the app as a reader types, what its worker holds, and the work for one more story. */
export async function measureSearching(
  { phone, origin, runs }: Bench,
  queries: string[],
  added: BenchStory[],
): Promise<Figure[]> {
  const firsts: number[] = [];
  for (const query of queries.slice(0, runs)) {
    const page = await phone.reopen();
    await openSearch(page, origin);
    firsts.push(...(await typeLetters(page, [query.slice(0, 1)])));
  }
  const letters = await typeLetters(phone.page, queries);
  const heap = await workerHeapMb(phone.page);
  const page = await phone.reopen();
  await openBare(page, origin);
  const adding = await page.evaluate((list) => globalThis.bekalSearchBench.add(list), added);
  return [
    { name: "Search: a letter to its results", goal: 60, unit: "ms", values: letters, of: "p95" },
    {
      name: "Search: the first letter after a start to its results",
      goal: 100,
      unit: "ms",
      values: firsts,
      of: "median",
    },
    {
      name: "Search: the heap of its worker, code and index",
      goal: 5,
      unit: "MB",
      values: [heap],
      of: "median",
    },
    {
      name: "Search: one more story in the index",
      goal: 50,
      unit: "ms",
      values: adding,
      of: "p95",
    },
  ];
}

/** As a reader gets there: the library first, then its search. */
async function openSearch(page: Page, origin: string): Promise<void> {
  await prepare(page, { selector: "main li" });
  await page.goto(`${origin}/library?show=all`);
  await page.locator('main li a[href^="/read"]').first().waitFor();
  await page.waitForTimeout(lookMs);
  await page.locator('a[href^="/library?q="]').first().click();
  await page.getByRole("searchbox").waitFor();
}

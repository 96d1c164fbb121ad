import type { CDPSession } from "playwright-core";
import { readFirstScreenMs } from "../../tests/support/page-library.ts";
import { prepare } from "../measure.ts";
import type { Bench, Figure } from "./figure.ts";
import { scrollAll, tapToRead } from "./steps.ts";

const taps = 20;
/** By then all rows of the library are read. */
const restMs = 10_000;

/** The list of all stories: its first screen, taps on stories, scrolling, and what it holds in memory. */
export async function measureListing({ phone, origin, runs }: Bench): Promise<Figure[]> {
  const page = await phone.reopen();
  await prepare(page, { selector: "main li" });
  await page.goto(`${origin}/library?show=all`);
  await page.locator('main li a[href^="/read"]').first().waitFor();
  await page.waitForTimeout(restMs);
  const first = await readFirstScreenMs(page, runs);
  const session = await page.context().newCDPSession(page);
  const heap = await heapMb(session);
  const tapped = await times(taps, (index) => tapToRead(page, index));
  const frames = await times(runs, () => scrollAll(page));
  const scrolled = await heapMb(session);
  return [
    figure("First screen of the library from the database", 30, first),
    { ...figure(`Tap to a readable story`, 100, tapped), of: "p95" },
    figure("Longest frame while all rows are scrolled", 50, frames),
    { ...figure("JS heap with the library open", 25, [heap]), unit: "MB" },
    {
      ...figure("… after all of it was scrolled and stories were read", 25, [scrolled]),
      unit: "MB",
    },
  ];
}

function figure(name: string, goal: number, values: number[]): Figure {
  return { name, goal, values, unit: "ms", of: "median" };
}

async function times(count: number, act: (index: number) => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) values.push(await act(index));
  return values;
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

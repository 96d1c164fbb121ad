// How quick a library of 10,000 stories is: `npm run bench:library`, with `-- --write` into docs/figures.md.
import type { CDPSession } from "playwright-core";
import buildOnce from "../tests/support/build.ts";
import { startBuiltApp } from "../tests/support/built-app.ts";
import { findBrowser } from "../tests/support/browser.ts";
import { readFirstScreenMs, seedStories, untilIndexed } from "../tests/support/page-library.ts";
import { openPhone, type Phone } from "../tests/support/phone.ts";
import { startProxy } from "../tests/support/proxy.ts";
import { openApp } from "../tests/support/steps.ts";
import { origin, table, writeFigures } from "./figures.ts";
import { median, prepare, show } from "./measure.ts";
import { scrollAll, tapToRead } from "./library-steps.ts";

const STORIES = Number(process.env["STORIES"] ?? 10_000);
const RUNS = 5;
const TAPS = 20;

interface Row {
  name: string;
  goal: string;
  values: number[];
  /** Which of the values is told. */
  of: "median" | "p95" | "most";
  unit: "ms" | "MB";
}

await buildOnce();
const app = await startBuiltApp();
const network = await startProxy({ targetPort: app.port, mode: "pass" });
const phone = await openPhone({ origin: network.origin });
await fill(phone);
await network.setMode("refuse");
const rows: Row[] = [await homeStarts(phone), ...(await libraryScreens(phone))];
await phone.remove();
await network.stop();
await app.remove();
await report();

async function fill({ page }: Phone): Promise<void> {
  await openApp(page, network.origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // In portions: one call to the page has half a minute.
  for (let kept = 0; kept < STORIES; kept += 500) await seedStories(page, 500, kept);
  await untilIndexed(page);
}

/** Each in a new process of the browser, as after a night. */
async function homeStarts(onPhone: Phone): Promise<Row> {
  const values: number[] = [];
  const home = { selector: 'main li a[href^="/read"]', untilGone: "[data-frame]" };
  for (let run = 0; run < RUNS; run += 1) {
    const page = await onPhone.reopen();
    await prepare(page, home);
    await show(page, () => page.goto(network.origin, { waitUntil: "commit" }));
    const shown = await show(page, () => page.reload({ waitUntil: "commit" }));
    values.push(shown.interactiveMs);
  }
  const name = "Home can be used, offline reload";
  return { name, goal: "600", values, of: "median", unit: "ms" };
}

async function libraryScreens(onPhone: Phone): Promise<Row[]> {
  const page = await onPhone.reopen();
  await prepare(page, { selector: "main li" });
  await page.goto(`${network.origin}/library?show=all`);
  await page.locator('main li a[href^="/read"]').first().waitFor();
  const first = await readFirstScreenMs(page, RUNS);
  // The other rows are read meanwhile.
  await page.waitForTimeout(15_000);
  const session = await page.context().newCDPSession(page);
  const heap = await heapMb(session);
  const taps = await times(TAPS, (index) => tapToRead(page, index));
  const frames = await times(RUNS, () => scrollAll(page));
  const scrolled = await heapMb(session);
  return [
    { name: "First screen from the database", goal: "30", values: first, of: "median", unit: "ms" },
    {
      name: `Tap to readable story (${TAPS} taps)`,
      goal: "100",
      values: taps,
      of: "p95",
      unit: "ms",
    },
    {
      name: "Longest frame, scrolling all rows",
      goal: "50",
      values: frames,
      of: "median",
      unit: "ms",
    },
    { name: "JS heap, library open", goal: "25", values: [heap], of: "most", unit: "MB" },
    {
      name: "JS heap after scrolling it all",
      goal: "25",
      values: [scrolled],
      of: "most",
      unit: "MB",
    },
  ];
}

async function times(count: number, act: (index: number) => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) values.push(await act(index));
  return values;
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}

async function report(): Promise<void> {
  const told = ({ values, of }: Row) => {
    const sorted = values.toSorted((a, b) => a - b);
    if (of === "median") return median(values);
    return (of === "p95" ? sorted[Math.ceil(sorted.length * 0.95) - 1] : sorted.at(-1)) ?? 0;
  };
  const cells = rows.map((row) => [
    row.name,
    `${told(row).toFixed(row.unit === "MB" ? 1 : 0)} ${row.unit}`,
    row.of,
    `${row.goal} ${row.unit}`,
    row.values.map((value) => value.toFixed(0)).join(", "),
  ]);
  const text = table(["", "measured", "which", "goal", "all"], cells);
  const { version } = await findBrowser();
  const how = `${origin("npm run bench:library -- --write", version)} ${STORIES} stories of 500 words with a picture each, network off, CPU of the page 4× slower, 390×844.`;
  console.log(`${text}\n\n${how}`);
  if (process.argv.includes("--write")) await writeFigures("bench:library", `${text}\n\n${how}`);
}

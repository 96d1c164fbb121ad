// How quick the search of 10,000 stories is: `npm run bench:search`, with `-- --write` into docs/figures.md.
import buildOnce from "../tests/support/build.ts";
import { startBuiltApp } from "../tests/support/built-app.ts";
import { findBrowser } from "../tests/support/browser.ts";
import { openPhone, type Phone } from "../tests/support/phone.ts";
import { origin, table, writeFigures } from "./figures.ts";
import { fillLibrary, openBare } from "./library/fill.ts";
import { median, p95 } from "./measure.ts";
import { makeQueries, makeStories } from "./search/stories.ts";
import { typeLetters } from "./search/type-letters.ts";
import { workerHeapMb } from "./search/worker-heap.ts";

const STORIES = Number(process.env["STORIES"] ?? 10_000);
const QUERIES = 30;
const ADDED = 20;

await buildOnce();
const stories = makeStories(STORIES + 2 * ADDED);
const queries = makeQueries(stories.slice(0, STORIES), QUERIES);
const app = await startBuiltApp();
const phone = await openPhone({ origin: app.origin });
const rows: string[][] = [];
try {
  await fill(phone);
  await measureEngine(phone, 1);
  await measureEngine(phone, 4);
  await measureScreen(phone);
} finally {
  await phone.remove();
  await app.remove();
}
await report();

async function fill(onPhone: Phone): Promise<void> {
  const tookMs = await fillLibrary(onPhone, app.origin, stories.slice(0, STORIES));
  await openBare(onPhone.page, app.origin);
  const { bytes, segments, records } = await onPhone.page.evaluate(() =>
    globalThis.bekalSearchBench.size(),
  );
  tell(
    "Indexing all of them",
    `${(tookMs / 1000).toFixed(1)} s`,
    "",
    `${ms(tookMs / STORIES)} a story`,
  );
  tell(
    "The index on the device",
    `${(bytes / 1e6).toFixed(1)} MB`,
    "",
    `${records} records, ${segments} segments`,
  );
}

/** The same code as in the worker, in a page, because a browser slows no worker down. */
async function measureEngine(onPhone: Phone, slower: number): Promise<void> {
  const page = await onPhone.reopen();
  await openBare(onPhone.page, app.origin);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const ask = (typed: string[]) =>
    page.evaluate((list) => globalThis.bekalSearchBench.ask(list), typed);
  const first = await ask(queries.slice(0, 1));
  const letters = await ask(queries.flatMap((query) => beginningsOf(query)));
  const from = STORIES + (slower > 1 ? ADDED : 0);
  const added = await page.evaluate(
    (list) => globalThis.bekalSearchBench.add(list),
    stories.slice(from, from + ADDED),
  );
  const where = slower === 1 ? "" : `, CPU ${slower}×`;
  tell(`First query of a process, answer${where}`, ms(first[0] ?? 0), "", "");
  tell(`A letter to its answer${where}`, ms(p95(letters)), "", spread(letters));
  tell(`Adding a story${where}`, ms(median(added)), slower === 1 ? "50 ms" : "", spread(added));
}

/** In the app, as a reader types; the page is slowed down, the worker is not. */
async function measureScreen(onPhone: Phone): Promise<void> {
  const page = await onPhone.reopen();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(`${app.origin}/library?q=`);
  await page.getByRole("searchbox").waitFor();
  // The worker's start, as while a reader brings up the keyboard.
  await page.waitForTimeout(3000);
  const [first = 0] = await typeLetters(
    page,
    queries.slice(0, 1).map((query) => query.slice(0, 1)),
  );
  const letters = await typeLetters(page, queries);
  tell("First letter after a start to results, CPU 4×", ms(first), "100 ms", "");
  tell("A letter to results on the screen, CPU 4×", ms(p95(letters)), "60 ms", spread(letters));
  const heap = await workerHeapMb(page);
  tell("The worker's heap", `${heap.toFixed(1)} MB`, "5 MB", "code and index");
}

function beginningsOf(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1));
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function spread(values: number[]): string {
  return `median ${ms(median(values))}, p95 ${ms(p95(values))}, most ${ms(Math.max(...values))}, of ${values.length}`;
}

function tell(name: string, measured: string, goal: string, more: string): void {
  console.log(name, measured, more);
  rows.push([name, measured, goal, more]);
}

async function report(): Promise<void> {
  const { version } = await findBrowser();
  const how = `${origin("npm run bench:search -- --write", version)} ${STORIES} stories of 500 words made of real sentences and strewn names, ${QUERIES} queries letter by letter, 390×844.`;
  const text = `${table(["", "measured", "goal", ""], rows)}\n\n${how}`;
  console.log(text);
  if (process.argv.includes("--write")) await writeFigures("bench:search", text);
}

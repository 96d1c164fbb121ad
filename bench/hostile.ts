// What pages made to cost time or memory cost: `npm run bench:hostile`, or `-- WORD` for those with the word.
import { spawnSync } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { BekalError } from "../src/base/errors.ts";
import { hostilePages } from "../src/gateway/hostile.fixture.ts";
import { startReading } from "../src/gateway/reading.ts";
import { table } from "./figures.ts";

/** A page may cost this and no more. */
const goal = { ms: 5000, peakMb: 200 };
const MIB = 1024 * 1024;
const sampleMs = 5;

interface Cost {
  what: string;
  outcome: string;
  ms: number;
  /** What the process grew by while one thread started, loaded its code and read the page. */
  peakMb: number;
  /** Longest time that nobody else was answered. */
  blockedMs: number;
}

const one = process.argv.indexOf("--page");
if (one >= 0) console.log(JSON.stringify(await measure(process.argv[one + 1] ?? "")));
else report(process.argv[2] ?? "");

/** One page in a process of its own, so that no page pays for another. */
function measureApart(what: string): Cost {
  const child = spawnSync(process.execPath, [import.meta.filename, "--page", what], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const cost: Cost = JSON.parse(child.stdout);
  return cost;
}

function report(word: string): void {
  const rows: Cost[] = [];
  for (const [what] of hostilePages) if (what.includes(word)) rows.push(measureApart(what));
  const lines = rows.map(({ what, outcome, ms, peakMb, blockedMs }) => [
    what,
    outcome,
    String(ms),
    String(peakMb),
    String(blockedMs),
  ]);
  console.log(table(["page", "outcome", "ms", "peak MB", "blocked ms"], lines));
  const over = rows.filter(({ ms, peakMb }) => ms > goal.ms || peakMb > goal.peakMb);
  console.log(`\n${over.length} of ${rows.length} over ${goal.ms} ms or ${goal.peakMb} MB.`);
  if (over.length > 0) process.exitCode = 1;
}

async function measure(what: string): Promise<Cost> {
  const make = hostilePages.find(([name]) => name === what)?.[1];
  if (make === undefined) throw new Error(`no page ${what}`);
  const bytes = Buffer.from(make());
  globalThis.gc?.();
  const base = process.memoryUsage.rss();
  const { pool, extractor } = startReading(() => {}, 1);
  await pool.warm();
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, sampleMs);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const outcome = await extractor
    .extract({ bytes, url: "https://muara.example/pasang" })
    .then((result) => (result.kind === "story" ? `${result.article.wordCount} words` : result.what))
    .catch((cause: unknown) => (cause instanceof BekalError ? cause.code : String(cause)));
  const ms = Math.round(performance.now() - started);
  delay.disable();
  clearInterval(sampler);
  await pool.close();
  return {
    what,
    outcome,
    ms,
    peakMb: Math.round((peak - base) / MIB),
    blockedMs: Math.round(delay.max / 1e6),
  };
}

import type { FuzzOptions } from "./options.ts";
import type { CaseDone } from "./run.ts";

const SLOWEST = 10;
const MOST_FAULTS = 30;

/** What a run found, for people. */
export function report(done: readonly CaseDone[], options: FuzzOptions): string[] {
  const times = done.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  const slowest = done.toSorted((a, b) => b.cpuMs - a.cpuMs || b.ms - a.ms).slice(0, SLOWEST);
  const faults = done.filter(({ fault }) => fault !== undefined);
  return [
    "",
    `ms a page: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${at(1)}; of the processor: mean ${meanCpu(done)}`,
    `outcomes: ${countOutcomes(done)}`,
    "",
    "the slowest, ms of the processor:",
    ...slowest.map(
      (one) =>
        `  ${one.cpuMs.toFixed(0).padStart(6)} ms (${one.ms.toFixed(0)} by the clock)  ${describe(one)}`,
    ),
    "",
    `faults: ${faults.length} of ${done.length}`,
    ...faults
      .slice(0, MOST_FAULTS)
      .flatMap((one) => [
        "",
        `  ${describe(one)}`,
        `  again: npm run bench:fuzz -- ${again(one.index, options)}`,
        ...(one.fault ?? "").split("\n").map((line) => `    ${line}`),
      ]),
  ];
}

function meanCpu(done: readonly CaseDone[]): string {
  return (done.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / done.length).toFixed(1);
}

function describe({ index, story, chars }: CaseDone): string {
  return `case ${index}, ${Math.ceil(chars / 1000)} kB  ${story}`;
}

function again(index: number, { seed, runChars, folders }: FuzzOptions): string {
  const made = runChars === undefined ? `--seed ${seed}` : `--runs ${runChars}`;
  return [`${made} --only ${index}`, ...folders].join(" ");
}

function countOutcomes(done: readonly CaseDone[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of done) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(", ");
}

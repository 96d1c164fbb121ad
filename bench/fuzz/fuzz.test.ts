import { expect, it } from "vitest";
import { makeCase } from "../../tests/fuzz/case.ts";
import { judge } from "../../tests/fuzz/judge.ts";
import { longRunCount, makeLongRun } from "../../tests/fuzz/long-runs.ts";
import { listOwnPages } from "../../tests/fuzz/sources.ts";

// A small part of what `npm run bench:fuzz` does: a fault names the case, which it can show alone.
const seed = 1;
const spoilt = 400;
const everyRun = 23;
const runChars = 20_000;
/** Of the processor; such a page takes ten, and a pattern that goes back takes a second and more. */
const longestMs = 500;

it("reads pages spoilt in any way, and hands the gate nothing it would change", async () => {
  const sources = listOwnPages();
  const faults: string[] = [];
  for (let index = 0; index < spoilt; index += 1) {
    const { fault } = await judge(makeCase(seed, index, sources));
    if (fault !== undefined) faults.push(`--seed ${seed} --only ${index}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 120_000);

it("reads a page that is mostly one thing without going over it again and again", async () => {
  const faults: string[] = [];
  for (let index = 0; index < longRunCount; index += everyRun) {
    const made = makeLongRun(index, runChars);
    const { cpuMs, fault } = await judge(made);
    if (fault !== undefined || cpuMs > longestMs)
      faults.push(`--runs ${runChars} --only ${index}, ${made.story}: ${fault ?? `${cpuMs} ms`}`);
  }
  expect(faults).toEqual([]);
}, 120_000);

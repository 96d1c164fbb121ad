import { beforeEach, expect, it } from "vitest";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { readBudget } from "#library/spending.ts";
import { spendOn } from "./spend.ts";

const now = () => new Date(2026, 10, 23, 12).getTime();
let name: string;
let library: Library;

beforeEach(async () => {
  name = `test ${crypto.randomUUID()}`;
  library = await anEmptyLibrary(name);
  return () => library.close();
});

it("sends nothing once the cap is reached", async () => {
  await saveDataRule(library, { dayCapBytes: 500 });
  let sent = 0;
  const spend = () =>
    spendOn(library, { kind: "story", expectedBytes: 300, now }, async () => {
      sent += 1;
      return { transfer: { bodyBytes: 250, headerBytes: 50 }, answer: 42 };
    });

  expect(await spend()).toMatchObject({ answer: 42 });
  await expect(spend()).rejects.toMatchObject({ code: "cap-reached" });
  expect(sent).toBe(1);
});

it("counts what a transfer cost that failed, and gives the rest back", async () => {
  await saveDataRule(library, { dayCapBytes: 500 });
  const cut = spendOn(library, { kind: "story", expectedBytes: 400, now }, (note) => {
    note({ bodyBytes: 90, headerBytes: 10 });
    return Promise.reject(new Error("The line was cut."));
  });

  await expect(cut).rejects.toThrow("The line was cut.");
  expect(await readBudget(library, now())).toMatchObject({ todayBytes: 100, leftBytes: 400 });
});

it("stops three workers together within one picture of the cap", async () => {
  const cap = 40_000;
  await saveDataRule(library, { dayCapBytes: cap });
  const paid: number[] = [];
  let done = 0;
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "number") paid.push(data);
    else done += 1;
  });
  const url = new URL("./spend-worker.fixture.ts", import.meta.url);
  const workers = [1, 2, 3].map(() => new Worker(url, { type: "module", name }));
  await expect.poll(() => done, { timeout: 15_000 }).toBe(3);

  const spent = paid.reduce((sum, bytes) => sum + bytes, 0);
  expect(spent).toBeLessThanOrEqual(cap);
  expect(spent).toBeGreaterThan(cap - 1000);
  expect(await readBudget(library, Date.now())).toMatchObject({ todayBytes: spent });
  for (const worker of workers) worker.terminate();
  channel.close();
}, 20_000);

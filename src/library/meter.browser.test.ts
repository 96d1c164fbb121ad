import { beforeEach, expect, it } from "vitest";
import { aStory } from "#story/story.fixture.ts";
import type { Library } from "./library.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { listDearest, readMeter } from "./meter.ts";
import { toRecord } from "./records.ts";
import { recordSpent } from "./spending.ts";

const day = 86_400_000;
const now = new Date(2026, 10, 23, 12).getTime();
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

const spend = (kind: "app" | "story" | "picture", bytes: number, at = now) =>
  recordSpent(library, at, { kind, bytes, headerBytes: bytes / 10 });

it("shows a library that has cost nothing", async () => {
  const { today, month, days } = await readMeter(library, { now });
  expect([today.bytes, month.bytes]).toEqual([0, 0]);
  expect(days.map(({ day: name }) => name)).toEqual([
    ...Array.from({ length: 7 }, (_, index) => `2026-10-${25 + index}`),
    ...Array.from({ length: 23 }, (_, index) => `2026-11-${String(index + 1).padStart(2, "0")}`),
  ]);
});

it("adds up today, the month and each of the last days, by kind", async () => {
  await spend("story", 100, now - 25 * day);
  await spend("app", 200, now - 2 * day);
  await spend("picture", 300);
  await spend("story", 50);
  const { today, month, days } = await readMeter(library, { now });

  expect(today).toMatchObject({ bytes: 350, headerBytes: 35, byKind: { story: 50, app: 0 } });
  expect(month).toMatchObject({ bytes: 550, byKind: { story: 50, app: 200, picture: 300 } });
  expect(days.filter(({ bytes }) => bytes > 0)).toMatchObject([
    { day: "2026-10-29", bytes: 100 },
    { day: "2026-11-21", bytes: 200 },
    { day: "2026-11-23", bytes: 350 },
  ]);
});

it("shows what a clock spent in a year to come as spent when that was seen", async () => {
  await spend("story", 100, now + 365 * day);
  await spend("story", 50);
  expect((await readMeter(library, { now })).days.at(-1)).toMatchObject({ bytes: 150 });

  const next = await readMeter(library, { now: now + day });
  expect(next.days.slice(-2)).toMatchObject([{ bytes: 150 }, { bytes: 0 }]);
  expect(next.month.bytes).toBe(150);
});

it("lists the dearest stories of a large library, and none that cost nothing", async () => {
  const records = Array.from({ length: 1200 }, (_, order) =>
    toRecord(
      aStory({ address: `https://a.example/${order}`, order, spentBytes: (order * 7) % 1200 }),
    ),
  );
  await library.write(["stories"], "relaxed", async (tx) => {
    for (const record of records) await tx.store.put(record);
  });
  const dearest = await listDearest(library, 3);
  expect(dearest.map(({ spentBytes }) => spentBytes)).toEqual([1199, 1198, 1197]);
  expect(await listDearest(library, 5000)).toHaveLength(1199);
});

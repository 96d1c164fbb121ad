import { beforeEach, expect, it } from "vitest";
import { aStory } from "#story/story.fixture.ts";
import { saveDataRule } from "./data-rule.ts";
import type { Library } from "./library.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { toRecord } from "./records.ts";
import { readBudget, recordSpent, type Reservation, reserve, settle } from "./spending.ts";
import { getStory } from "./stories.ts";

const day = 86_400_000;
/** Noon of a Monday in the middle of a month, by the local clock. */
const now = new Date(2026, 10, 23, 12).getTime();
const story = { kind: "story", headerBytes: 0 } as const;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function mustReserve(bytes: number, at = now): Promise<Reservation> {
  const reservation = await reserve(library, { bytes, now: at });
  if (reservation === "cap-reached") throw new Error("Nothing was left.");
  return reservation;
}

async function spend(bytes: number, at = now) {
  await settle(library, await mustReserve(bytes, at), { ...story, bytes });
}

it("promises nothing beyond the day's cap, and gives back what was not needed", async () => {
  await saveDataRule(library, { dayCapBytes: 1000 });
  const first = await mustReserve(600);
  expect(await reserve(library, { bytes: 500, now })).toBe("cap-reached");

  await settle(library, first, { ...story, bytes: 200 });
  await mustReserve(500);
  expect(await readBudget(library, now)).toMatchObject({ todayBytes: 700, leftBytes: 300 });
});

it("keeps to the month's cap over its days, and begins anew with the next month", async () => {
  await saveDataRule(library, { monthCapBytes: 1000 });
  await spend(600, now - 3 * day);
  await spend(300);

  expect(await reserve(library, { bytes: 200, now: now + day })).toBe("cap-reached");
  await mustReserve(900, new Date(2026, 11, 1, 7).getTime());
});

it("lets a day begin anew at midnight", async () => {
  await saveDataRule(library, { dayCapBytes: 1000 });
  await spend(900);
  expect(await reserve(library, { bytes: 200, now })).toBe("cap-reached");
  await mustReserve(200, now + day);
});

it("never gives again what was promised to a fetcher that died: it may have come", async () => {
  await saveDataRule(library, { dayCapBytes: 1000 });
  await mustReserve(1000);
  expect(await reserve(library, { bytes: 1, now: now + 60_000 })).toBe("cap-reached");
  expect(await reserve(library, { bytes: 1, now: now + 600_000 })).toBe("cap-reached");
  await mustReserve(1000, now + day);
});

it.each([
  ["a year ahead and back", 400 * day],
  ["a month ahead and back", 30 * day],
  ["to yesterday and back", -day],
  ["to the year of the first phones and back", -20_000 * day],
])("loses nothing of the month's sum when the clock jumps %s", async (_where, jump) => {
  await saveDataRule(library, { monthCapBytes: 1000 });
  await spend(500);
  await spend(400, now + jump);

  // Back on the same day, and when the clock has lived on.
  expect(await readBudget(library, now)).toMatchObject({ monthBytes: 900 });
  await spend(50);
  expect(await readBudget(library, now + day)).toMatchObject({ monthBytes: 950 });
  expect(await reserve(library, { bytes: 100, now: now + day })).toBe("cap-reached");
});

it("is not held up for a year by a day that was spent a year ahead", async () => {
  await saveDataRule(library, { dayCapBytes: 1000 });
  await spend(900, now + 365 * day);
  expect(await reserve(library, { bytes: 200, now })).toBe("cap-reached");
  await spend(100);
  await mustReserve(1000, now + day);
});

it("writes what was spent on the stories it was for, by kind, headers apart", async () => {
  const record = toRecord(aStory());
  await library.write(["stories"], "relaxed", (tx) => tx.store.put(record));
  const { address } = record;
  const shares = [{ address, bytes: 70 }];
  await recordSpent(library, now, { kind: "picture", bytes: 100, headerBytes: 30, shares });
  await recordSpent(library, now, { kind: "picture", bytes: 10, headerBytes: 5, shares });

  expect(await getStory(library, address)).toMatchObject({ spentBytes: 140 });
  const days = await library.read(["spending"], (tx) => tx.store.getAll());
  expect(days).toMatchObject([{ spent: { picture: 110 }, headerBytes: 35 }]);
});

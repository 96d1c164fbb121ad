import { afterEach, beforeEach, expect, it } from "vitest";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import {
  clearReadingDays,
  readReadingStore,
  recordReading,
  restoreReadingDays,
  setCounting,
} from "./reading-days.ts";
import { getStory, saveAddress, saveProgress } from "./stories.ts";

let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => library.close());

const noon = new Date(2026, 10, 23, 12).getTime();
const url = "https://pesisir.example/pasang";
const minute = 60_000;

function read(ms: number, endAt = noon) {
  return recordReading(library, { way: "read", stretches: [{ endAt, ms }], source: "Pesisir" });
}

async function days() {
  return (await readReadingStore(library)).days;
}

it("keeps eyes and ears apart, on the days that they had", async () => {
  const midnight = new Date(2026, 10, 24).getTime();
  await read(2 * minute, midnight + minute);
  await recordReading(library, { way: "heard", stretches: [{ endAt: noon, ms: minute }] });

  expect(await days()).toEqual([
    { day: "2026-11-23", ms: minute, heardMs: minute, finished: 0, sources: ["Pesisir"] },
    { day: "2026-11-24", ms: minute, finished: 0, sources: ["Pesisir"] },
  ]);
});

it("counts the end of a story once, and leaves the story as it was", async () => {
  const { address } = await saveAddress(library, { url, now: 1 });
  await saveProgress(library, address, { progress: 0.4 });
  const finished = { address, at: noon };
  await recordReading(library, { way: "read", stretches: [], finished });
  await recordReading(library, { way: "heard", stretches: [], finished });

  expect(await days()).toEqual([{ day: "2026-11-23", ms: 0, finished: 1 }]);
  expect(await getStory(library, address)).toMatchObject({ progress: 0.4, finishedAt: noon });
});

it("records nothing while it is switched off, not even on the story", async () => {
  const { address } = await saveAddress(library, { url, now: 1 });
  await read(minute);
  await setCounting(library, false);
  await read(minute);
  await recordReading(library, { way: "read", stretches: [], finished: { address, at: noon } });

  expect(await readReadingStore(library)).toMatchObject({
    isCounting: false,
    days: [{ ms: minute, finished: 0 }],
  });
  expect(await getStory(library, address)).not.toHaveProperty("finishedAt");
  await setCounting(library, true);
  await read(minute);
  expect(await days()).toMatchObject([{ ms: 2 * minute }]);
});

it("brings back what was cleared, beside what was read since", async () => {
  await read(minute);
  const cleared = await clearReadingDays(library);
  expect(await days()).toEqual([]);
  await read(3 * minute);
  await restoreReadingDays(library, cleared);

  expect(await days()).toMatchObject([{ day: "2026-11-23", ms: 4 * minute }]);
});

it("adds to the day the clock shows when it was set back, and loses none", async () => {
  await read(minute, noon);
  await read(minute, noon - 86_400_000);
  await read(minute, noon);

  expect(await days()).toMatchObject([
    { day: "2026-11-22", ms: minute },
    { day: "2026-11-23", ms: 2 * minute },
  ]);
});

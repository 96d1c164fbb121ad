import { beforeEach, expect, it } from "vitest";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { getSpeeds, parseSpeeds, saveReading } from "./speeds.ts";
import { watchLibrary } from "./watch.ts";

let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

it("learns from two screens at once and forgets neither", async () => {
  expect(await getSpeeds(library)).toEqual({});
  const sample = { language: "id-ID", words: 300, ms: 60_000 };
  await Promise.all([saveReading(library, sample), saveReading(library, sample)]);

  const { id } = await getSpeeds(library);
  expect(id?.words).toBe(600);
  expect(id?.wpm).toBeGreaterThan(190);
});

it("tells of what was learnt, and of nothing when nothing was", async () => {
  const heard: unknown[] = [];
  const stop = watchLibrary((change) => heard.push(change));
  await saveReading(library, { language: "id", words: 300, ms: 3_000_000 });
  await saveReading(library, { language: "id", words: 300, ms: 90_000 });

  await expect.poll(() => heard).toEqual([{ kind: "settings" }]);
  stop();
});

it("reads stored speeds of any age: what makes no sense counts as not learnt", () => {
  for (const value of [undefined, null, [], 7, { en: 300 }, { en: { wpm: Infinity, words: 9 } }]) {
    expect(parseSpeeds(value)).toEqual({});
  }
  const good = { en: { wpm: 250, words: 900 } };
  expect(parseSpeeds({ ...good, id: { wpm: -1, words: 2 } })).toEqual(good);
});

import { expect, it } from "vitest";
import type { Library } from "#library/library.ts";
import { seedStories } from "#library/seed.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { createBeginning } from "./beginning.ts";

const kept = { unread: 9, reading: 0, failed: 0, all: 7000, favourites: 0, archive: 0 };
let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

it("is as long as last time until it is counted", async () => {
  await seedStories(library, 60);
  localStorage.setItem("bekal.counts", JSON.stringify(kept));
  const beginning = createBeginning(() => undefined);
  await beginning.begin(library, "all");
  expect(beginning.counts.value?.all).toBe(7000);

  await beginning.count(library);
  expect(beginning.counts.value?.all).toBe(60);
  expect(createBeginning(() => undefined).counts.value).toEqual(beginning.counts.value);
});

it("counts at once where nobody knows how long it was", async () => {
  await seedStories(library, 60);
  localStorage.setItem("bekal.counts", '{"all":"many"}');
  const beginning = createBeginning(() => undefined);
  await beginning.begin(library, "all");

  expect(beginning.first.value?.stories).toHaveLength(50);
  expect(beginning.counts.value?.all).toBe(60);
});

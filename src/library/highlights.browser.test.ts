import { afterEach, beforeEach, expect, it } from "vitest";
import type { Highlight } from "#story/highlight.ts";
import { deleteStory, restoreStory } from "./deletion.ts";
import { deleteHighlight, listAllHighlights, listHighlights, saveHighlight } from "./highlights.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { purgeDeleted, restorableMs } from "./purge.ts";
import { saveAddress } from "./stories.ts";

let library: Library;
let address: string;

beforeEach(async () => {
  library = await anEmptyLibrary();
  const story = await saveAddress(library, { url: "https://pesisir.example/pasang", now: 1 });
  ({ address } = story);
});
afterEach(() => library.close());

function aHighlight(over: Partial<Highlight> = {}): Highlight {
  const anchor = { exact: "goresan", prefix: "ada ", suffix: ".", start: 64, end: 71 };
  return {
    id: "a",
    address,
    anchor,
    colour: "yellow",
    createdAt: 1,
    changedAt: 1,
    ...over,
  };
}

it("lists what was marked in a story by its place, and in all stories the newest first", async () => {
  const early = { exact: "Setiap", prefix: "", suffix: " subuh", start: 0, end: 6 };
  await saveHighlight(library, aHighlight());
  await saveHighlight(library, aHighlight({ id: "b", anchor: early, createdAt: 2 }));

  expect((await listHighlights(library, address)).map(({ id }) => id)).toEqual(["b", "a"]);
  expect(await listHighlights(library, "https://lain.example/")).toEqual([]);
  const all = await listAllHighlights(library);
  expect(all.map(({ highlight }) => highlight.id)).toEqual(["b", "a"]);
  expect(all[0]?.story.address).toBe(address);

  await deleteHighlight(library, "b");
  expect(await listAllHighlights(library)).toHaveLength(1);
});

it("keeps the marks of a deleted story for its undo, and lets them go with its text", async () => {
  const now = Date.now();
  await saveHighlight(library, aHighlight());
  await deleteStory(library, address, now);
  expect(await listAllHighlights(library)).toEqual([]);

  await restoreStory(library, address);
  expect(await listAllHighlights(library)).toHaveLength(1);

  await deleteStory(library, address, now);
  await purgeDeleted(library, now + restorableMs + 1);
  expect(await listHighlights(library, address)).toEqual([]);
});

import { afterEach, beforeEach, expect, it } from "vitest";
import { aTrip } from "#packing/packing.fixture.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { seedStories } from "./seed.fixture.ts";
import { getStory } from "./stories.ts";
import { getTagColours, saveTagColour } from "./tag-colours.ts";
import { deleteTag, renameTagEverywhere } from "./tag-names.ts";
import { addTag, listTags, removeTag } from "./tags.ts";
import { deleteTrip, getTrip, listTrips, saveTrip } from "./trips.ts";

let library: Library;
const tags = [["Laut"], ["laut", "Kota"], []];
const address = (index: number) => `https://a.example/${index}`;

beforeEach(async () => {
  library = await anEmptyLibrary();
  await seedStories(library, 3, (index) => ({ tags: tags[index] ?? [] }));
});
afterEach(() => library.close());

async function tagsOf(index: number): Promise<string[] | undefined> {
  return (await getStory(library, address(index)))?.tags;
}

it("lists tags by name, two spellings as one, with their colours", async () => {
  await saveTagColour(library, "LAUT", "sea");

  expect(await listTags(library)).toEqual([
    { name: "Kota", count: 1 },
    { name: "laut", count: 2, colour: "sea" },
  ]);
});

it("adds a tag to many stories, takes one away, and takes both back", async () => {
  const undoAdding = await addTag(library, [address(0), address(2)], "Kota");
  expect(await tagsOf(0)).toEqual(["Laut", "Kota"]);
  const undoRemoving = await removeTag(library, [address(0), address(1)], "LAUT");
  expect([await tagsOf(0), await tagsOf(1)]).toEqual([["Kota"], ["Kota"]]);

  await undoRemoving();
  await undoAdding();
  expect([await tagsOf(0), await tagsOf(2)]).toEqual([["Laut"], []]);
});

it("renames a tag on stories and trips and hands its colour on, and takes it back", async () => {
  await saveTrip(library, aTrip({ id: "pulang", tags: ["Laut"] }));
  await saveTagColour(library, "laut", "sea");
  const undo = await renameTagEverywhere(library, "Laut", "Samudra");
  expect(await tagsOf(1)).toEqual(["Samudra", "Kota"]);
  expect((await getTrip(library, "pulang"))?.tags).toEqual(["Samudra"]);
  expect(await getTagColours(library)).toEqual({ samudra: "sea" });

  await undo();
  expect(await tagsOf(1)).toEqual(["laut", "Kota"]);
  expect((await getTrip(library, "pulang"))?.tags).toEqual(["Laut"]);
  expect(await getTagColours(library)).toEqual({ laut: "sea" });
});

it("takes a new name back without undoing what was done meanwhile with trips and other tags", async () => {
  const [kept, gone] = [
    aTrip({ id: "pulang", tags: ["Laut"] }),
    aTrip({ id: "b", tags: ["Laut"] }),
  ];
  for (const trip of [kept, gone]) await saveTrip(library, trip);
  const undo = await renameTagEverywhere(library, "Laut", "Samudra");
  await saveTrip(library, { ...kept, tags: ["Samudra"], minutes: 55 });
  await deleteTrip(library, "b");
  await saveTagColour(library, "Kota", "plum");

  await undo();
  expect(await listTrips(library)).toEqual([{ ...kept, minutes: 55 }]);
  expect(await getTagColours(library)).toEqual({ kota: "plum" });
});

it("makes one tag of two, and keeps the colour of the one that stays", async () => {
  await saveTagColour(library, "Kota", "plum");
  await saveTagColour(library, "Laut", "sea");
  await renameTagEverywhere(library, "Laut", "Kota");

  expect(await listTags(library)).toEqual([{ name: "Kota", count: 2, colour: "plum" }]);
  expect(await tagsOf(1)).toEqual(["Kota"]);
});

it("deletes a tag and leaves its stories", async () => {
  const undo = await deleteTag(library, "laut");
  expect([await tagsOf(0), await tagsOf(1)]).toEqual([[], ["Kota"]]);

  await undo();
  expect([await tagsOf(0), await tagsOf(1)]).toEqual([["Laut"], ["laut", "Kota"]]);
});

import { afterEach, beforeEach, expect, it } from "vitest";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { changeStories, deleteStories, restoreStories } from "./many-stories.ts";
import { listRemoved } from "./removed.ts";
import { seedStories } from "./seed.fixture.ts";
import { getStory, saveProgress } from "./stories.ts";
import { listAll } from "./all-lists.ts";

let library: Library;
const first = "https://a.example/0";
const second = "https://a.example/1";

beforeEach(async () => {
  library = await anEmptyLibrary();
  await seedStories(library, 3, (index) => (index === 0 ? { archivedAt: 7 } : {}));
});
afterEach(() => library.close());

it("changes many stories at once and takes it back, with what was different before", async () => {
  const undo = await changeStories(library, [first, second], (marks) => ({
    ...marks,
    archivedAt: 9,
  }));
  expect(await getStory(library, second)).toMatchObject({ archivedAt: 9, shelf: "archived" });

  await undo();
  expect(await getStory(library, first)).toMatchObject({ archivedAt: 7, shelf: "archived" });
  expect(await getStory(library, second)).not.toHaveProperty("archivedAt");
});

it("changes all or none when the storage fails half way", async () => {
  const failing = changeStories(library, [second, first], (marks) => {
    if (marks.archivedAt !== undefined) throw new DOMException("full", "QuotaExceededError");
    return { ...marks, favouriteAt: 1 };
  });

  await expect(failing).rejects.toMatchObject({ code: "storage-full" });
  expect(await getStory(library, second)).not.toHaveProperty("favouriteAt");
});

it("leaves what is not in the library any more alone", async () => {
  const undo = await changeStories(library, ["https://gone.example/"], (marks) => marks);
  await undo();

  expect(await listAll(library)).toHaveLength(3);
});

it("deletes many stories and brings them all back", async () => {
  await saveProgress(library, second, { progress: 0.4 });
  const undo = await deleteStories(library, [first, second], 5);
  expect((await listAll(library)).map(({ address }) => address)).toEqual(["https://a.example/2"]);
  expect(await listRemoved(library)).toHaveLength(2);

  await undo();
  expect(await getStory(library, second)).toMatchObject({ progress: 0.4, order: 2 });
  expect(await listRemoved(library)).toEqual([]);
});

it("counts only those that can come back", async () => {
  await deleteStories(library, [first], 5);

  expect(await restoreStories(library, [first, "https://gone.example/"])).toBe(1);
  expect(await restoreStories(library, [first])).toBe(0);
});

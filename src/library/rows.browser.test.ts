import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deleteStory } from "./deletion.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { type Fresh, type Rows, rowsOf } from "./rows.ts";
import { seedStories } from "./seed.fixture.ts";
import { saveAddress, saveProgress, setArchived } from "./stories.ts";

let library: Library;
let rows: Rows;

beforeEach(async () => {
  library = await anEmptyLibrary();
  rows = rowsOf(library);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

it("reads every story once, newest first, in portions", async () => {
  await seedStories(library, 600);
  const getAll = vi.spyOn(IDBIndex.prototype, "getAll");
  await rows.catchUp();

  expect(rows.isWhole).toBe(true);
  expect(rows.list().map(({ order }) => order)).toEqual(
    Array.from({ length: 600 }, (_, index) => 600 - index),
  );
  expect(getAll).toHaveBeenCalledTimes(3);
});

it("reads only what has changed, and tells the records it read", async () => {
  await seedStories(library, 300);
  await rows.catchUp();
  const told: Fresh[] = [];
  rows.watch((fresh = new Map()) => told.push(fresh));
  const getAll = vi.spyOn(IDBIndex.prototype, "getAll");
  await saveProgress(library, "https://a.example/7", { progress: 0.5 });
  await deleteStory(library, "https://a.example/8", 1);
  await rows.catchUp();

  expect(rows.list().find(({ order }) => order === 8)?.shelf).toBe("reading");
  expect(rows.list()).toHaveLength(299);
  expect(told.flatMap((fresh) => [...fresh.keys()])).toEqual([
    "https://a.example/7",
    "https://a.example/8",
  ]);
  expect(getAll).not.toHaveBeenCalled();
});

it("knows what has changed although reading it has failed once", async () => {
  await seedStories(library, 3);
  await rows.catchUp();
  await setArchived(library, "https://a.example/1", 5);
  const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
    throw new DOMException("The disk does not answer.", "UnknownError");
  });
  await expect(rows.catchUp()).rejects.toBeInstanceOf(Error);
  get.mockRestore();
  await rows.catchUp();

  expect(rows.list().find(({ order }) => order === 2)?.shelf).toBe("archived");
});

it("keeps what changes while all are read, whatever was read before", async () => {
  await seedStories(library, 600);
  const reading = rows.catchUp();
  await setArchived(library, "https://a.example/599", 5);
  await saveAddress(library, { url: "https://b.example/baru", now: 9 });
  await reading;
  await rows.catchUp();

  expect(rows.list()).toHaveLength(601);
  expect(rows.list().find(({ order }) => order === 600)?.shelf).toBe("archived");
});

import { useModel } from "@preact/signals";
import { cleanup, renderHook } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { saveAddress, saveProgress, setArchived, setFavourite } from "#library/stories.ts";
import { LibraryModel, parseShow } from "./library-model.ts";

let library: Library;
let model: InstanceType<typeof LibraryModel>;

beforeEach(async () => {
  library = await anEmptyLibrary();
  const opened = Promise.resolve(library);
  model = renderHook(() => useModel(() => new LibraryModel(opened))).result.current;
});
afterEach(() => {
  cleanup();
  library.close();
});

async function save(name: string): Promise<string> {
  const { address } = await saveAddress(library, { url: `https://a.example/${name}`, now: 1 });
  return address;
}

function names(): string[] | undefined {
  return model.list.value?.stories.map(({ address }) => address.replace("https://a.example/", ""));
}

it("lists what is not read, newest first, and leaves out the archive", async () => {
  await save("satu");
  await setArchived(library, await save("dua"), 5);
  await save("tiga");
  await model.choose("unread");

  expect(names()).toEqual(["tiga", "satu"]);
  expect(model.counts.value).toEqual({ unread: 2, failed: 0, all: 3, favourites: 0, archive: 1 });
});

it("keeps archived favourites among the favourites, and everything under all", async () => {
  const address = await save("satu");
  await save("dua");
  await setFavourite(library, address, 5);
  await setArchived(library, address, 6);

  await model.choose("favourites");
  expect(names()).toEqual(["satu"]);
  await model.choose("archive");
  expect(names()).toEqual(["satu"]);
  await model.choose("all");
  expect(names()).toEqual(["dua", "satu"]);
});

it("reads fifty stories a page, and the next fifty only when they are asked for", async () => {
  for (let index = 0; index < 60; index += 1) await save(String(index));
  await model.choose("all");
  expect(model.list.value).toMatchObject({ hasMore: true });
  expect(model.list.value?.stories).toHaveLength(50);

  await model.more();
  expect(model.list.value?.stories).toHaveLength(60);
  expect(model.list.value?.hasMore).toBe(false);

  await model.more();
  expect(model.list.value?.stories).toHaveLength(60);
});

it("shows no list of another chip while the chosen one is read", async () => {
  await save("satu");
  await model.choose("unread");
  const choosing = model.choose("archive");

  expect(model.list.value).toBeUndefined();
  await choosing;
  expect(names()).toEqual([]);
});

it("follows what happens in the library", async () => {
  const address = await save("satu");
  await model.choose("unread");
  await saveProgress(library, address, { progress: 0.3, place: { block: 3, passed: 0 } });

  await vi.waitFor(() => expect(model.list.value?.stories[0]?.progress).toBe(0.3));
});

it("takes an unknown list in an address as what there is to read", () => {
  expect(parseShow("archive")).toBe("archive");
  expect(parseShow("constructor")).toBe("unread");
  expect(parseShow(undefined)).toBe("unread");
});

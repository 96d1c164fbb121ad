import { useModel } from "@preact/signals";
import { cleanup, renderHook } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deleteStory } from "#library/deletion.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { seedStories } from "#library/seed.fixture.ts";
import { saveAddress, saveProgress, setArchived, setFavourite } from "#library/stories.ts";
import { LibraryModel } from "./library-model.ts";
import type { Highlight } from "#story/highlight.ts";
import { firstView, type LibraryView } from "./view.ts";

let library: Library;
let model: InstanceType<typeof LibraryModel>;

beforeEach(async () => {
  library = await anEmptyLibrary();
  const opened = Promise.resolve(library);
  model = renderHook(() => useModel(() => new LibraryModel(opened))).result.current;
});
afterEach(async () => {
  cleanup();
  // After the reading under way.
  await model.choose(firstView);
  library.close();
});

async function save(name: string): Promise<string> {
  const { address } = await saveAddress(library, { url: `https://a.example/${name}`, now: 1 });
  return address;
}

function listOf(over: Partial<LibraryView>): LibraryView {
  return { ...firstView, ...over };
}

function names(): string[] | undefined {
  return model.list.value?.rows.map(({ address }) => address.replace("https://a.example/", ""));
}

it("lists what is not read, newest first, and leaves out the archive", async () => {
  await save("satu");
  await setArchived(library, await save("dua"), 5);
  await save("tiga");
  await model.choose(listOf({ show: "unread" }));

  expect(names()).toEqual(["tiga", "satu"]);
  const none = { reading: 0, failed: 0, favourites: 0, highlights: 0 };
  expect(model.counts.value).toEqual({ ...none, unread: 2, all: 3, archive: 1 });
});

it("keeps archived favourites among the favourites, and everything under all", async () => {
  const address = await save("satu");
  await save("dua");
  await setFavourite(library, address, 5);
  await setArchived(library, address, 6);

  await model.choose(listOf({ show: "favourites" }));
  expect(names()).toEqual(["satu"]);
  await model.choose(listOf({ show: "archive" }));
  expect(names()).toEqual(["satu"]);
  await model.choose(listOf({ show: "all" }));
  expect(names()).toEqual(["dua", "satu"]);
});

it("has the first screen and the length of the whole list before it knows every row", async () => {
  await seedStories(library, 600);
  await model.choose(listOf({ show: "all" }));
  expect(model.list.value).toMatchObject({ total: 600 });
  expect(model.list.value?.rows).toHaveLength(50);
  expect(model.stories.value.size).toBe(50);

  await vi.waitFor(() => expect(model.list.value?.rows).toHaveLength(600));
  expect(names()?.at(-1)).toBe("0");
});

it("reads the full record of a row when it is looked at", async () => {
  await seedStories(library, 300);
  await model.choose(listOf({ show: "all" }));
  await vi.waitFor(() => expect(model.list.value?.rows).toHaveLength(300));
  model.see(["https://a.example/7"]);

  await vi.waitFor(() => {
    expect(model.stories.value.get("https://a.example/7")?.title).toBe("Cerita 7");
  });
});

it("shows no list of another chip while the chosen one is read", async () => {
  await save("satu");
  await model.choose(listOf({ show: "unread" }));
  const choosing = model.choose(listOf({ show: "archive" }));

  expect(model.list.value?.rows ?? []).toEqual([]);
  await choosing;
  expect(model.list.value).toMatchObject({ view: { show: "archive" }, total: 0 });
});

it("follows what happens in the library", async () => {
  const address = await save("satu");
  await model.choose(firstView);
  await saveProgress(library, address, { progress: 0.3, place: { block: 3, passed: 0 } });

  await vi.waitFor(() => expect(model.stories.value.get(address)?.progress).toBe(0.3));
  await deleteStory(library, address, 5);
  await vi.waitFor(() => expect(model.list.value?.total).toBe(0));
});

it("shows the stories with a highlight, and counts them", async () => {
  const [marked] = [await save("satu"), await save("dua")];
  await library.write(["highlights"], "relaxed", (tx) => tx.store.put(aHighlight(marked)));
  await model.choose(listOf({ show: "highlights" }));

  await vi.waitFor(() => expect(names()).toEqual(["satu"]));
  expect(model.counts.value?.highlights).toBe(1);
});

function aHighlight(address: string): Highlight {
  const anchor = { exact: "pasang", prefix: "", suffix: "", start: 0, end: 6 };
  return { id: "1", address, anchor, colour: "yellow", createdAt: 1, changedAt: 1 };
}

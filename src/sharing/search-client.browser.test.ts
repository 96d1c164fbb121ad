import { expect, it, vi } from "vitest";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { openLibrary } from "#library/open.ts";
import { saveAddress } from "#library/stories.ts";
import { startSearch } from "./search-client.ts";

const now = 1_800_000_000_000;
const asked = { typed: "pasang", limit: 9, now };
const ignore = () => undefined;

it("answers from a worker that has indexed the library by itself", async () => {
  // The worker knows only the reader's own library.
  const library = await openLibrary({
    onBlocked: ignore,
    onBlocking: ignore,
    onTerminated: ignore,
  });
  await saveAddress(library, { url: "https://a.example/1", title: "Pasang", now });
  const search = startSearch(Promise.resolve(library));

  await vi.waitFor(
    async () => expect((await search.search(asked)).hits[0]?.story.title).toBe("Pasang"),
    { timeout: 10_000, interval: 800 },
  );
  expect(await search.snippets({ ...asked, addresses: [], corrected: [] })).toEqual([]);
  expect(await search.values({ filter: "source", beginning: "a" })).toEqual([
    { value: "a.example", count: 1 },
  ]);
  library.close();
});

it("answers from the page where no worker starts", async () => {
  // Where there are none, the very name is unknown.
  vi.stubGlobal("Worker", undefined);
  const library = await anEmptyLibrary();
  await saveAddress(library, { url: "https://a.example/1", title: "Pasang", now });
  const search = startSearch(Promise.resolve(library));

  await vi.waitFor(
    async () => expect((await search.search(asked)).hits[0]?.story.title).toBe("Pasang"),
    { timeout: 10_000, interval: 800 },
  );
  vi.unstubAllGlobals();
  library.close();
});

it("says why it cannot answer when the library is gone", async () => {
  vi.stubGlobal("Worker", undefined);
  const library = await anEmptyLibrary();
  const search = startSearch(Promise.resolve(library));
  library.close();

  await expect(search.search(asked)).rejects.toMatchObject({ code: "storage-closed" });
  vi.unstubAllGlobals();
});

import { beforeEach, expect, it, vi } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { listAll, listFavourites } from "./all-lists.ts";
import { countShelves, listShelf } from "./lists.ts";
import { claimNext, failStory } from "./queue.ts";
import { getStory, saveAddress, saveProgress, setArchived, setFavourite } from "./stories.ts";

const now = 1_800_000_000_000;
const tenYearsMs = 10 * 365 * 86_400_000;
const url = "https://pesisir.example/pasang";
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function keep(name: string, at = now) {
  const { address } = await saveAddress(library, {
    url: `https://pesisir.example/${name}`,
    now: at,
  });
  await saveArticle(library, {
    address,
    article: anArticle({ title: name, pictures: [] }),
    sizeBytes: 4000,
    now: at,
  });
  return address;
}

it("keeps an address without a network, under the title it was shared with", async () => {
  const saved = await saveAddress(library, {
    url: `${url}?utm_source=kawan`,
    title: " Pasang ",
    now,
  });

  expect(saved).toMatchObject({
    address: url,
    url: `${url}?utm_source=kawan`,
    title: "Pasang",
    shelf: "waiting",
    state: { status: "queued" },
  });
  expect(await getStory(library, url)).toEqual(saved);
});

it("refuses what is no address of the web", async () => {
  await expect(saveAddress(library, { url: "javascript:alert(1)", now })).rejects.toMatchObject({
    code: "bad-address",
  });
});

it("asks for a known story again and keeps all that the reader did with it", async () => {
  const address = await keep("pasang");
  await saveProgress(library, address, { progress: 0.4, place: { block: 7, passed: 0.5 } });
  await setFavourite(library, address, now);
  await setArchived(library, address, now);
  const before = await getStory(library, address);
  await keep("surut");

  const again = await saveAddress(library, { url: address, title: "Lain", now: now + 1 });

  expect(again).toEqual({ ...before, state: { status: "queued", attempts: 0, retryAt: 0 } });
  expect((await getBody(library, address))?.article.title).toBe("pasang");

  await claimNext(library, now);
  const article = anArticle({ title: "Corrected", pictures: [] });
  const refreshed = await saveArticle(library, { address, article, sizeBytes: 1, now });
  expect(refreshed).toEqual({ ...before, title: "Corrected", sizeBytes: 1 });
});

it("keeps the text of a story whose refresh failed, and says why", async () => {
  const address = await keep("pasang");
  await saveAddress(library, { url: address, now });
  await claimNext(library, now);

  const story = await failStory(library, { address, code: "not-found", now });

  expect(story).toMatchObject({ state: { status: "ready" }, refreshFailed: "not-found" });
  expect(story?.shelf).toBe("unread");
  expect((await getBody(library, address))?.article.title).toBe("pasang");
});

it("orders by what was saved later, whatever the clock said", async () => {
  await keep("satu", now);
  await keep("dua", now + tenYearsMs);
  await keep("tiga", now - tenYearsMs);

  const titles = (await listShelf(library, "unread")).map(({ title }) => title);
  expect(titles).toEqual(["tiga", "dua", "satu"]);
});

it("moves a story from shelf to shelf as it is read, and counts them", async () => {
  const [a, b, c] = [await keep("a"), await keep("b"), await keep("c")];
  await saveAddress(library, { url: `${url}/d`, now });
  await saveAddress(library, { url: `${url}/e`, now });
  await failStory(library, { address: `${url}/e`, code: "not-found", now });
  await saveProgress(library, a, { progress: 0.5 });
  await saveProgress(library, b, { progress: 1 });
  await setArchived(library, c, now);
  await setFavourite(library, c, now);

  expect(await countShelves(library)).toEqual({
    waiting: 1,
    failed: 1,
    unread: 0,
    reading: 1,
    finished: 1,
    archived: 1,
    favourites: 1,
  });
  expect(await listShelf(library, "failed")).toMatchObject([{ address: `${url}/e` }]);
  expect((await saveAddress(library, { url: `${url}/e`, now })).shelf).toBe("waiting");
  expect((await setArchived(library, c, undefined))?.shelf).toBe("unread");
  expect(await setFavourite(library, c, undefined)).not.toHaveProperty("favouriteAt");
  expect(await listFavourites(library)).toEqual([]);
});

it("lists the favourites of every shelf, newest story first", async () => {
  const [a, b] = [await keep("a"), await keep("b")];
  await keep("c");
  await setFavourite(library, b, now);
  await setFavourite(library, a, now + tenYearsMs);
  await setArchived(library, a, now);

  expect((await listFavourites(library)).map(({ title }) => title)).toEqual(["b", "a"]);
});

it("reads of 200 stories no more records than a list asks for", async () => {
  for (let number = 1; number <= 200; number += 1) {
    await saveAddress(library, { url: `${url}/${number}`, now });
  }
  const read = countRecordsRead();
  const newest = await listShelf(library, "waiting", 30);
  const nextPage = await listAll(library, { limit: 20, before: newest.at(-1)?.order ?? 0 });

  expect(read()).toBe(50);
  expect(newest[0]?.order).toBe(200);
  expect(nextPage.map(({ order }) => order)).toEqual(
    Array.from({ length: 20 }, (_, index) => 170 - index),
  );
});

/** Counts what the browser hands over, at its own `getAll`. */
function countRecordsRead(): () => number {
  const spy = vi.spyOn(IDBIndex.prototype, "getAll");
  return () => {
    const requests = spy.mock.results.map(({ value }) => value);
    spy.mockRestore();
    return requests.flatMap((request) => (request instanceof IDBRequest ? request.result : []))
      .length;
  };
}

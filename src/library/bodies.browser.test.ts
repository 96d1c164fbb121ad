import { openDB } from "idb";
import { beforeEach, expect, it, vi } from "vitest";
import { isRecord } from "#base/json.ts";
import { queue } from "#story/state.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { deleteStory, restoreStory } from "./deletion.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { getPicture, listMissing, savePicture } from "./pictures.ts";
import { purgeDeleted } from "./purge.ts";
import { claimNext, failStory } from "./queue.ts";
import { getStory, saveAddress } from "./stories.ts";

const now = 1_800_000_000_000;
const tenYearsMs = 10 * 365 * 86_400_000;
const laterMs = 3_600_000;
const monthMs = 30 * 86_400_000;
const sources = ["/api/v1/picture/a.s", "/api/v1/picture/b.s"];
let name: string;
let library: Library;

beforeEach(async () => {
  name = `test ${crypto.randomUUID()}`;
  library = await anEmptyLibrary(name);
  return () => library.close();
});

const withPictures = (...list: string[]) => anArticle({ pictures: list.map((src) => ({ src })) });

async function keep(path: string, article = withPictures(...sources)) {
  const { address } = await saveAddress(library, { url: `https://kota.example/${path}`, now });
  await saveArticle(library, { address, article, sizeBytes: 4000, now });
  return address;
}

async function aPicture(width = 4, height = 3) {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")?.fillRect(0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: "image/webp" });
  return { bytes: await blob.arrayBuffer(), contentType: "image/webp", sizeBytes: 100 };
}

async function countPictures() {
  const raw = await openDB(name);
  const count = await raw.count("pictures");
  raw.close();
  return count;
}

it("gives back the whole article, curly quotes and all", async () => {
  const article = anArticle({
    body: { type: "root", children: [aParagraph("“Pasang,” katanya — 潮 🌊")] },
  });
  const address = await keep("pasang", article);

  expect(await getBody(library, address)).toEqual({
    article,
    pictures: {},
    withheld: [],
  });
});

it("keeps text and record in one transaction: a half-written story is never seen", async () => {
  const { address } = await saveAddress(library, { url: "https://kota.example/a", now });
  const put = interceptPut((store, value) => {
    if (store.name === "stories") queueMicrotask(() => store.transaction.abort());
    return value;
  });
  const saving = saveArticle(library, { address, article: anArticle(), sizeBytes: 1, now });
  await expect(saving).rejects.toMatchObject({ code: "storage-closed" });
  put.mockRestore();

  expect(await getBody(library, address)).toBeUndefined();
  expect(await getStory(library, address)).toMatchObject({ hasText: false });
});

it("asks the disk itself for a text, then compares what it reads with what it wrote", async () => {
  const { address } = await saveAddress(library, { url: "https://kota.example/a", now });
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  const put = interceptPut((store, value) =>
    store.name === "bodies" && isRecord(value) ? { ...value, bytes: new ArrayBuffer(9) } : value,
  );
  const saving = saveArticle(library, { address, article: anArticle(), sizeBytes: 1, now });
  await expect(saving).rejects.toMatchObject({ code: "storage-unavailable" });
  put.mockRestore();

  expect(transaction.mock.calls[0]?.[2]).toEqual({ durability: "strict" });
  transaction.mockRestore();
  expect(await getBody(library, address)).toBeUndefined();
});

it("is partial until its last picture is here, and names the missing ones", async () => {
  const address = await keep("pasang");
  expect(await getStory(library, address)).toMatchObject({
    state: { status: "partial", missingPictures: [0, 1] },
    pictureCount: 2,
    sizeBytes: 4000,
  });

  await savePicture(library, { address, index: 1, ...(await aPicture(40, 30)) });
  expect(await getStory(library, address)).toMatchObject({
    state: { status: "partial", missingPictures: [0] },
    sizeBytes: 4100,
  });
  await savePicture(library, { address, index: 0, ...(await aPicture()) });

  const { pictures } = (await getBody(library, address)) ?? {};
  expect(await getStory(library, address)).toMatchObject({ state: { status: "ready" } });
  expect(pictures?.[1]).toMatchObject({ width: 40, height: 30 });
  expect((await getPicture(library, pictures?.[1]?.hash ?? ""))?.contentType).toBe("image/webp");
});

it("tells how many pictures are missing also while a refresh waits, runs or fails", async () => {
  const address = await keep("pasang");
  await savePicture(library, { address, index: 0, ...(await aPicture()) });

  const waiting = await saveAddress(library, { url: address, now });
  expect(waiting).toMatchObject({ state: { status: "queued" }, missingCount: 1 });
  expect(await claimNext(library, now)).toMatchObject({ missingCount: 1 });
  const failed = await failStory(library, { address, code: "not-found", now });
  expect(failed).toMatchObject({ state: { status: "partial" }, missingCount: 1 });

  await saveAddress(library, { url: address, now });
  await savePicture(library, { address, index: 1, ...(await aPicture(9, 9)) });
  expect(await getStory(library, address)).not.toHaveProperty("missingCount");
});

it("shows the lead picture in lists once it is here", async () => {
  const address = await keep("pasang", { ...withPictures(...sources), leadPicture: 1 });
  expect((await listMissing(library, address)).map(({ src }) => src)).toEqual(sources.toReversed());
  await savePicture(library, { address, index: 0, ...(await aPicture()) });
  expect(await getStory(library, address)).not.toHaveProperty("thumbnail");
  await savePicture(library, { address, index: 1, ...(await aPicture(9, 9)) });

  const pictures = (await getBody(library, address))?.pictures;
  expect((await getStory(library, address))?.thumbnail).toBe(pictures?.[1]?.hash);
});

it("stores a picture of two stories once, and keeps it until the second is gone", async () => {
  const [one, other] = [await keep("satu"), await keep("dua")];
  const picture = await aPicture();
  for (const address of [one, one, other]) {
    await savePicture(library, { address, index: 0, ...picture });
  }
  const hash = (await getBody(library, one))?.pictures[0]?.hash ?? "";
  expect(await countPictures()).toBe(1);

  await deleteStory(library, one, now);
  await purgeDeleted(library, now + laterMs);
  expect(await getPicture(library, hash)).toBeDefined();

  await deleteStory(library, other, now);
  await purgeDeleted(library, now + laterMs);
  expect(await getPicture(library, hash)).toBeUndefined();
});

it("keeps through a refresh the pictures that the new text shows too", async () => {
  const address = await keep("pasang");
  await savePicture(library, { address, index: 0, ...(await aPicture()) });
  await savePicture(library, { address, index: 1, ...(await aPicture(9, 9)) });
  const before = (await getBody(library, address))?.pictures;

  const article = withPictures("/api/v1/picture/c.s", sources[0] ?? "");
  await saveArticle(library, { address, article, sizeBytes: 1, now });

  expect((await getBody(library, address))?.pictures).toEqual({ 1: before?.[0] });
  expect((await getStory(library, address))?.state).toMatchObject({ missingPictures: [0] });
  expect(await countPictures()).toBe(1);
});

it("counts what the copy on the device cost: one text, and each of its pictures once", async () => {
  const address = await keep("pasang", withPictures("/p/a", "/p/b", "/p/a"));
  const [a, b] = [await aPicture(), await aPicture(9, 9)];
  for (const index of [0, 2]) await savePicture(library, { address, index, ...a });
  await savePicture(library, { address, index: 1, ...b });
  expect(await getStory(library, address)).toMatchObject({ sizeBytes: 4200 });

  const article = withPictures("/p/a", "/p/a");
  await saveArticle(library, { address, article, sizeBytes: 5000, now });
  expect(await getStory(library, address)).toMatchObject({ sizeBytes: 5100 });
});

it.each([
  ["paywall", "paywall"],
  ["login", "login-needed"],
  ["truncated", "not-whole"],
] as const)(
  "keeps a whole text when a refresh brings one that is %s",
  async (completeness, code) => {
    const address = await keep("pasang");
    await savePicture(library, { address, index: 0, ...(await aPicture()) });
    const before = [await getStory(library, address), await getBody(library, address)];
    await saveAddress(library, { url: address, now });
    await claimNext(library, now);

    const stub = anArticle({ title: "Berlangganan", wordCount: 9, pictures: [], completeness });
    await saveArticle(library, { address, article: stub, sizeBytes: 900, now });

    const after = [await getStory(library, address), await getBody(library, address)];
    expect(after).toEqual([{ ...before[0], refreshFailed: code }, before[1]]);
  },
);

it("replaces by a part of a story only a part of it, or a text that is damaged", async () => {
  const part = anArticle({ title: "Sebagian", completeness: "truncated" });
  const address = await keep("pasang", part);
  const paywall = anArticle({ title: "Berbayar", completeness: "paywall" });
  await saveArticle(library, { address, article: paywall, sizeBytes: 1, now });
  expect(await getStory(library, address)).toMatchObject({ title: "Berbayar" });

  await saveArticle(library, { address, article: anArticle(), sizeBytes: 1, now });
  const raw = await openDB(name);
  await raw.put("bodies", { ...(await raw.get("bodies", address)), bytes: new ArrayBuffer(9) });
  raw.close();
  const story = await saveArticle(library, { address, article: part, sizeBytes: 1, now });
  expect(story).toMatchObject({ title: "Sebagian", completeness: "truncated" });
  expect(story).not.toHaveProperty("refreshFailed");
});

it("undoes a deletion with text, pictures, tags and place", async () => {
  const address = await keep("pasang");
  await savePicture(library, { address, index: 0, ...(await aPicture()) });
  const before = [await getStory(library, address), await getBody(library, address)];

  await deleteStory(library, address, now);
  expect(await getStory(library, address)).toBeUndefined();
  await purgeDeleted(library, now + 1000);
  await restoreStory(library, address);

  expect([await getStory(library, address), await getBody(library, address)]).toEqual(before);
});

it("queues a story again that was deleted while it was fetched, and fetches what it lacks", async () => {
  await keep("pasang");
  const { address } = await saveAddress(library, { url: "https://kota.example/pasang", now });
  await claimNext(library, now);
  await deleteStory(library, address, now);

  expect((await restoreStory(library, address))?.state).toEqual(queue());
  expect((await claimNext(library, now))?.address).toBe(address);
});

it("lets no late text and no late picture bring back a deleted story", async () => {
  const address = await keep("pasang");
  await deleteStory(library, address, now);

  const article = anArticle({ title: "late" });
  expect(await saveArticle(library, { address, article, sizeBytes: 1, now })).toBeUndefined();
  expect(await savePicture(library, { address, index: 0, ...(await aPicture()) })).toBe(false);

  expect(await getStory(library, address)).toBeUndefined();
  expect(await countPictures()).toBe(0);
  expect((await restoreStory(library, address))?.title).not.toBe("late");
});

it("brings a deleted story back when the reader saves it again", async () => {
  const address = await keep("pasang");
  await deleteStory(library, address, now);

  const story = await saveAddress(library, { url: address, now });
  await purgeDeleted(library, now + laterMs);

  expect(story).toMatchObject({ hasText: true, state: { status: "queued" } });
  expect(await getBody(library, address)).toBeDefined();
});

it("purges nothing because of a clock ten years off", async () => {
  const address = await keep("pasang");
  await deleteStory(library, address, now);
  await purgeDeleted(library, now + tenYearsMs);
  await purgeDeleted(library, now - tenYearsMs);
  await purgeDeleted(library, now);

  await restoreStory(library, address);
  expect(await getBody(library, address)).toBeDefined();
});

it("keeps the text of a deleted story for a month, and lets its pictures be asked for again", async () => {
  const address = await keep("pasang");
  await savePicture(library, { address, index: 0, ...(await aPicture()) });
  await deleteStory(library, address, now);
  await purgeDeleted(library, now + laterMs);
  expect(await countPictures()).toBe(0);
  await purgeDeleted(library, now + monthMs - 1);

  expect(await restoreStory(library, address)).toMatchObject({
    state: { status: "ready" },
    sizeBytes: 4000,
    withheldCount: 2,
  });
  expect(await getBody(library, address)).toMatchObject({ pictures: {}, withheld: [0, 1] });
  expect(await listMissing(library, address)).toEqual([]);
});

it("lets go at once, on a full disk, of what was deleted before the last ten minutes", async () => {
  const address = await keep("pasang");
  await deleteStory(library, address, now);
  await purgeDeleted(library, now + 1000, true);
  expect(await getBody(library, address)).toBeDefined();

  await purgeDeleted(library, now + laterMs, true);
  expect(await getBody(library, address)).toBeUndefined();
});

it("remembers a deletion after its purge, when nothing can undo it", async () => {
  const address = await keep("pasang");
  await deleteStory(library, address, now);
  await purgeDeleted(library, now + laterMs);
  await purgeDeleted(library, now + monthMs);

  expect(await restoreStory(library, address)).toBeUndefined();
  expect(await getBody(library, address)).toBeUndefined();
  const raw = await openDB(name);
  expect(await raw.get("tombstones", address)).toEqual({ address, deletedAt: now });
  raw.close();
});

/** Stands between the library and the browser's own `put`. */
function interceptPut(change: (store: IDBObjectStore, value: unknown) => unknown) {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")?.value;
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function intercepted(
    this: IDBObjectStore,
    value: unknown,
    ...key
  ) {
    return Reflect.apply(real, this, [change(this, value), ...key]);
  });
}

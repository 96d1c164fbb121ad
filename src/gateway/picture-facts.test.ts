import sharp from "sharp";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { thumbPixels } from "#article/thumb-pixels.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { createFetchQueue } from "./fetch-queue.ts";
import { createFetcher } from "./fetch/fetch-page.ts";
import { createPictureMaker } from "./make-picture.ts";
import { createPictures } from "./picture-answers.ts";
import { createPictureFacts } from "./picture-facts.ts";
import { createPublisherFetcher } from "./publisher-fetcher.ts";
import { createMemoryStore } from "./store/memory-store.ts";

vi.setConfig({ testTimeout: 20_000 });

let publisher: Publisher;
let fetcher: ReturnType<typeof createFetcher>;
beforeEach(async () => {
  publisher = await startPublisher();
  fetcher = createFetcher({ allowPrivate: [publisher.host], userAgent: "test" });
});
afterEach(async () => {
  await fetcher.close();
  await publisher.stop();
});

function aBook(store = createMemoryStore({ maxBytes: 5_000_000 })) {
  const maker = createPictureMaker(createPublisherFetcher(fetcher, createFetchQueue()));
  const pictures = createPictures({ store, makePicture: (url, form) => maker.make(url, form) });
  const probe = (url: string) => maker.probe(url);
  return { store, pictures, facts: createPictureFacts({ store, pictures, probe }) };
}

/** A hill under a sky, with some grain. */
async function serveScene(path: string, width: number, height: number): Promise<number> {
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    const isSky = y < 0.4 + 0.1 * Math.sin(6 * x);
    const grain = (at * 7919) % 11;
    rgb.set(isSky ? [120, 170, 220 + grain] : [60 + grain, 120 - 60 * y, 40], at * 3);
  }
  const raw = { width, height, channels: 3 as const };
  const body = await sharp(rgb, { raw }).jpeg({ quality: 88 }).toBuffer();
  publisher.serve(path, { body, headers: { "content-type": "image/jpeg" } });
  return body.byteLength;
}

async function servePlain(path: string, width: number, height: number): Promise<void> {
  const create = { width, height, channels: 3 as const, background: "teal" };
  const body = await sharp({ create }).png().toBuffer();
  publisher.serve(path, { body, headers: { "content-type": "image/png" } });
}

it("tells a picture's size, weights and hint, and asks its publisher once for all of it", async () => {
  const originalBytes = await serveScene("/bukit.jpg", 1200, 800);
  const url = publisher.url("/bukit.jpg");
  const { facts, pictures } = aBook();
  const wait = { waitMs: 15_000 };
  const likely = (await facts.measure([url, url], wait)).get(url);
  const known = (await facts.measure([url], { ...wait, areMade: true })).get(url);

  expect(likely).toEqual({
    ...known,
    isMade: false,
    lightBytes: likely?.lightBytes,
    fullBytes: likely?.fullBytes,
  });
  expect(known).toMatchObject({ width: 1200, height: 800, originalBytes, isDecorative: false });
  expect(thumbPixels(known?.thumbHash ?? "")).toMatchObject({ width: 32 });
  const light = await pictures.getPicture(url, { quality: "light", format: "avif" });
  expect(light).toMatchObject({ bytes: { byteLength: known?.lightBytes } });
  await pictures.getPicture(url, { quality: "full", width: 1080, format: "avif" });
  expect(publisher.requests("/bukit.jpg")).toBe(1);
});

it("keeps what it learned, also for the next start", async () => {
  await serveScene("/bukit.jpg", 300, 200);
  const url = publisher.url("/bukit.jpg");
  const { store, facts } = aBook();
  const first = await facts.measure([url], { waitMs: 15_000 });
  const next = aBook(store).facts;

  expect(await next.known([url, publisher.url("/lain.jpg")])).toEqual(first);
  expect(await next.measure([url], { waitMs: 0 })).toEqual(first);
  expect(publisher.requests("/bukit.jpg")).toBe(1);
});

it("waits no longer than it was told, and goes on behind", async () => {
  await serveScene("/cepat.jpg", 300, 200);
  publisher.serve("/lambat.jpg", { body: "" });
  publisher.fault("/lambat.jpg", "hang");
  const urls = [publisher.url("/lambat.jpg"), publisher.url("/cepat.jpg")];
  const { facts } = aBook();
  const soon = await facts.measure(urls, { waitMs: 50 });
  expect(soon.has(urls[0] ?? "")).toBe(false);

  await vi.waitFor(
    async () => expect([...(await facts.known(urls)).keys()]).toEqual([urls[1]]),
    10_000,
  );
});

it("ends the wait with its signal", async () => {
  publisher.serve("/lambat.jpg", { body: "" });
  publisher.fault("/lambat.jpg", "hang");
  const leaving = new AbortController();
  const wait = aBook().facts.measure([publisher.url("/lambat.jpg")], {
    waitMs: 60_000,
    signal: leaving.signal,
  });
  leaving.abort();
  expect(await wait).toEqual(new Map());
});

it("remembers that a picture failed, and still tells of the others", async () => {
  await serveScene("/bukit.jpg", 300, 200);
  publisher.serve("/bukan.jpg", {
    body: "<p>bukan gambar",
    headers: { "content-type": "image/jpeg" },
  });
  const urls = ["/hilang.jpg", "/bukan.jpg", "/bukit.jpg"].map((path) => publisher.url(path));
  const { facts } = aBook();

  for (let n = 0; n < 2; n += 1) {
    const found = await facts.measure([...urls, "http://127.0.0.1:1/x.jpg"], { waitMs: 15_000 });
    expect([...found.keys()]).toEqual([urls[2]]);
  }
  expect(publisher.requests("/hilang.jpg")).toBe(1);
  expect(publisher.requests("/bukan.jpg")).toBe(1);
});

it.each([
  { name: "a spacer", path: "/titik.png", size: [1, 1], isDecorative: true },
  { name: "an icon", path: "/ikon.jpg", size: [48, 48], isDecorative: true },
  { name: "a line", path: "/garis.jpg", size: [700, 6], isDecorative: true },
  { name: "one colour", path: "/warna.png", size: [400, 300], isDecorative: true },
  { name: "a formula in a line", path: "/rumus.jpg", size: [150, 24], isDecorative: false },
  { name: "a small photograph", path: "/foto.jpg", size: [100, 80], isDecorative: false },
])("knows $name by its file", async ({ path, size: [width = 0, height = 0], isDecorative }) => {
  await (path.endsWith("png") ? servePlain : serveScene)(path, width, height);
  const url = publisher.url(path);
  const found = await aBook().facts.measure([url], { waitMs: 15_000 });

  expect(found.get(url)).toMatchObject({ width, height, isDecorative });
});

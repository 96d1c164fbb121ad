import { beforeEach, expect, it, vi } from "vitest";
import { saveArticle } from "#library/bodies.ts";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { wantPictures } from "#library/withheld.ts";
import { anArticle } from "#story/story.fixture.ts";
import { drainQueue } from "./drain.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { FirstWish } from "./parts.ts";

const start = 1_800_000_000_000;
const now = () => start;
const urlOf = (path: string) => `https://kota.example/${path}`;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => {
    library.close();
    vi.restoreAllMocks();
  };
});

async function wait(...paths: string[]) {
  for (const path of paths) await saveAddress(library, { url: urlOf(path), now: start });
}

const statuses = (...paths: string[]) =>
  Promise.all(paths.map(async (path) => (await getStory(library, urlOf(path)))?.state.status));

const articleOf = (url: string) => {
  const name = url.split("/").at(-1);
  const pictures = ["lead", "second"].map((place) => ({
    src: `/api/v1/picture/${name}-${place}`,
    lightBytes: 9000,
    fullBytes: 40_000,
  }));
  return anArticle({ url, pictures, leadPicture: 0 });
};

/** A gateway with two pictures a story: remembers what it was asked, in its order. */
function aGateway() {
  const asked: string[] = [];
  const gateway = withPacks({
    async fetchStory(url: string) {
      asked.push(url.split("/").at(-1) ?? "");
      return { article: articleOf(url), sizeBytes: 2000 };
    },
    async fetchPicture(src, { note, quality }) {
      asked.push(`${src.split("/").at(-1)}${quality === "full" ? " full" : ""}`);
      note?.({ bodyBytes: 9000, headerBytes: 700 });
      const bytes = new TextEncoder().encode(`the picture ${src}`).buffer;
      return { bytes, contentType: "image/webp", sizeBytes: 9000 };
    },
  });
  return { gateway, asked };
}

const aWish = (over: Partial<FirstWish> = {}): FirstWish => ({
  addresses: ["c", "b"].map(urlOf),
  pictures: "light",
  capBytes: 1_000_000,
  ...over,
});

it("brings the stories that are wished for first, in their order, with their lead pictures first", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
  const drained = await drainQueue({ library, gateway, now, first: aWish() });

  expect(drained).toEqual({ fetched: 3, waiting: 0 });
  expect(asked).toEqual([
    "c",
    "b",
    "c-lead",
    "b-lead",
    "c-second",
    "b-second",
    "a",
    "a-lead",
    "a-second",
  ]);
});

it("leaves all else alone when nothing else is wanted", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
  await drainQueue({ library, gateway, now, first: aWish({ only: true, pictures: "none" }) });

  expect(asked).toEqual(["c", "b"]);
  expect(await statuses("a", "b", "c")).toEqual(["queued", "ready", "ready"]);
  expect(await getStory(library, urlOf("b"))).toMatchObject({ withheldCount: 2 });
});

it("has a picture rule of its own, whatever the reader's general rule left out", async () => {
  await saveDataRule(library, { pictures: "none" });
  await wait("b", "c");
  const article = articleOf(urlOf("b"));
  await saveArticle(library, { address: urlOf("b"), article, sizeBytes: 1, now: start });
  expect(await statuses("b")).toEqual(["ready"]);
  const { gateway, asked } = aGateway();
  await drainQueue({ library, gateway, now, first: aWish({ pictures: "full" }) });

  expect(asked).toEqual(["c", "c-lead full", "b-lead full", "c-second full", "b-second full"]);
});

it("spends no more than the wish may cost, and tells each part of it", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
  const spent: number[] = [];
  const first = aWish({ capBytes: 26_000, onSpent: (bytes) => spent.push(bytes) });
  const drained = await drainQueue({ library, gateway, now, first });

  expect(drained).toMatchObject({ isWishShort: true });
  expect(spent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(26_000);
  expect(asked.filter((name) => /^[bc]-/.test(name))).toEqual(["c-lead", "b-lead"]);
  // What comes after the wish has no part in its cap.
  expect(await statuses("a", "b", "c")).toEqual(["ready", "partial", "partial"]);
});

it("leaves nothing to other drains that only the wish wanted and could not pay for", async () => {
  await saveDataRule(library, { pictures: "none" });
  await wait("b", "c");
  const { gateway, asked } = aGateway();
  const drained = await drainQueue({ library, gateway, now, first: aWish({ capBytes: 26_000 }) });
  expect(drained).toMatchObject({ isWishShort: true, waiting: 0 });
  const paid = asked.length;
  await drainQueue({ library, gateway, now });

  expect(asked).toHaveLength(paid);
  expect(await getStory(library, urlOf("b"))).toMatchObject({ withheldCount: 1 });
});

it("has its turn before a drain that began earlier, which goes on behind it", async () => {
  await wait("a");
  const { gateway, asked } = aGateway();
  const slow = {
    ...gateway,
    fetchPicture: async (...given: Parameters<typeof gateway.fetchPicture>) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return gateway.fetchPicture(...given);
    },
  };
  const ordinary = drainQueue({ library, gateway: slow, now });
  await expect.poll(() => asked).toContain("a");
  await wait("b", "c");
  await drainQueue({ library, gateway, now, first: aWish({ only: true }) });
  expect(await statuses("b", "c")).toEqual(["ready", "ready"]);
  await ordinary;
});

it("keeps the screen on while the reader waits, and lets it go whatever happens", async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  await wait("b");
  const { gateway } = aGateway();
  await drainQueue({ library, gateway, now });
  expect(request).not.toHaveBeenCalled();

  await wait("c");
  await drainQueue({ library, gateway, now, isAsked: true });
  expect(request).toHaveBeenCalledWith("screen");
  await expect.poll(() => release.mock.calls).toHaveLength(1);
  Reflect.deleteProperty(navigator, "wakeLock");
});

it("fetches what the reader tapped, and nothing else, where all else waits for Wi-Fi", async () => {
  await saveDataRule(library, { network: "wifi", pictures: "none" });
  await wait("a", "b");
  await saveArticle(library, {
    address: urlOf("a"),
    article: articleOf(urlOf("a")),
    sizeBytes: 1,
    now: start,
  });
  await wantPictures(library, urlOf("a"), [1], "light");
  const { gateway, asked } = aGateway();
  const first: FirstWish = { addresses: [urlOf("a")], capBytes: Infinity, only: true };
  await drainQueue({ library, gateway, now, isAsked: true, first });

  expect(asked).toEqual(["a-second"]);
  expect(await statuses("a", "b")).toEqual(["ready", "queued"]);
});

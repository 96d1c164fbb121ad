import { beforeEach, expect, it } from "vitest";
import { readBudget } from "#library/spending.ts";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { savePrice } from "#library/consent.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import type { PackAsk } from "#wire/pack.ts";
import { drainQueue } from "./drain.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { Gateway } from "./gateway.ts";

const start = 1_800_000_000_000;
const now = () => start;
const urlOf = (path: string) => `https://kota.example/${path}`;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function wait(...paths: string[]) {
  for (const path of paths) await saveAddress(library, { url: urlOf(path), now: start });
}

const price = {
  wordCount: 900,
  completeness: "whole",
  textBytes: 9000,
  lightBytes: 0,
  fullBytes: 0,
  pictureCount: 0,
} as const;

/** A gateway whose texts weigh so much; it stops when nobody listens. */
function aGateway(textBytes: number) {
  const asked: PackAsk[] = [];
  const sent: string[] = [];
  const articleOf = (url: string) => anArticle({ url, pictures: [] });
  const gateway: Gateway = {
    ...withPacks({
      async fetchStory(url, { note }) {
        sent.push(url);
        note?.({ bodyBytes: textBytes, headerBytes: 500 });
        return { article: articleOf(url), sizeBytes: textBytes };
      },
      async fetchPicture() {
        throw new Error("There are no pictures.");
      },
    }),
    async fetchPack(asks, { onFrame, note }) {
      asked.push(...asks);
      let bytes = 0;
      const count = () => note?.({ bodyBytes: bytes, headerBytes: 500 });
      try {
        for (const [n, { url, maxBytes = Infinity }] of asks.entries()) {
          if (maxBytes < textBytes) {
            bytes += 100;
            await onFrame({ kind: "price", n, price: { ...price, textBytes } }, bytes);
            continue;
          }
          bytes += textBytes;
          sent.push(url);
          await onFrame({ kind: "article", n, etag: "e", article: articleOf(url) }, bytes);
        }
        await onFrame({ kind: "end" }, bytes);
      } finally {
        count();
      }
      return { bytes, headerBytes: 500, isWhole: true };
    },
  };
  return { gateway, asked, sent };
}

it("asks before a dear text also when it is the only one that waits", async () => {
  await saveDataRule(library, { askAboveBytes: 5000 });
  await wait("a");
  const { gateway, sent } = aGateway(90_000);
  await drainQueue({ library, gateway, now });

  expect(sent).toEqual([]);
  expect(await getStory(library, urlOf("a"))).toMatchObject({ consent: "wanted" });
});

it("ends a stream whose texts weigh more than was expected, within one text of the day's cap", async () => {
  await saveDataRule(library, { dayCapBytes: 200_000 });
  const paths = Array.from({ length: 30 }, (_, index) => String(index));
  await wait(...paths);
  const { gateway, sent } = aGateway(60_000);
  const drained = await drainQueue({ library, gateway, now });

  expect(drained).toMatchObject({
    end: "cap-reached",
    fetched: sent.length,
    waiting: 30 - sent.length,
  });
  expect((await readBudget(library, start)).todayBytes).toBeLessThan(200_000 + 60_000);
  const states = await Promise.all(
    paths.map(async (path) => (await getStory(library, urlOf(path)))?.state),
  );
  expect(states.filter((state) => state?.status === "fetching")).toEqual([]);
});

it("ends a stream whose texts weigh more than a wish may cost, within one text", async () => {
  const paths = Array.from({ length: 10 }, (_, index) => String(index));
  await wait(...paths);
  const { gateway, sent } = aGateway(30_000);
  const first = { addresses: paths.map(urlOf), capBytes: 50_000, only: true } as const;
  const drained = await drainQueue({ library, gateway, now, first });

  expect(sent).toHaveLength(2);
  expect(drained).toEqual({ fetched: 2, waiting: 8, isWishShort: true });
});

it("passes the cap by one picture at most where nobody measured them", async () => {
  await wait("a");
  await saveDataRule(library, { dayCapBytes: 60_000 });
  const pictures = ["1", "2", "3", "4"].map((name) => ({ src: `/api/v1/picture/${name}` }));
  const fetched: string[] = [];
  const gateway = withPacks({
    async fetchStory(url, { note }) {
      note?.({ bodyBytes: 2000, headerBytes: 500 });
      return { article: anArticle({ url, pictures }), sizeBytes: 2000 };
    },
    async fetchPicture(src, { note }) {
      fetched.push(src);
      await new Promise((resolve) => setTimeout(resolve, 50));
      note?.({ bodyBytes: 100_000, headerBytes: 500 });
      const bytes = new TextEncoder().encode(src).buffer;
      return { bytes, contentType: "image/webp", sizeBytes: 100_000 };
    },
  });
  await drainQueue({ library, gateway, now });

  expect(fetched).toHaveLength(1);
  expect((await readBudget(library, start)).todayBytes).toBeLessThan(60_000 + 101_000);
});

it("passes over a text that a wish cannot pay for, brings those it can, and says so", async () => {
  await wait("dear", "a", "b");
  await savePrice(library, urlOf("dear"), price);
  const { gateway, sent } = aGateway(2000);
  const first = { addresses: ["dear", "a", "b"].map(urlOf), capBytes: 8000, only: true } as const;
  const drained = await drainQueue({ library, gateway, now, first });

  expect(sent).toEqual(["a", "b"].map(urlOf));
  expect(drained).toEqual({ fetched: 2, waiting: 1, isWishShort: true });
});

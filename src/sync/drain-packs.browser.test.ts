import { beforeEach, expect, it } from "vitest";
import { BekalError } from "#base/errors.ts";
import { consentTo } from "#library/consent.ts";
import { saveDataRule } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import type { PackAsk, PackFrame } from "#wire/pack.ts";
import { drainQueue } from "./drain.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { Gateway } from "./gateway.ts";
import type { Progress } from "./channel.ts";
import { tellProgress, watchProgress } from "./progress.ts";
import { Throughput } from "./throughput.ts";

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

const statusOf = async (path: string) => (await getStory(library, urlOf(path)))?.state.status;
const statuses = (...paths: string[]) => Promise.all(paths.map(statusOf));

/** What a gateway says of one story; "cut" breaks the stream there. */
type Say = (ask: PackAsk, n: number) => PackFrame | "cut" | Promise<PackFrame | "cut">;

/** A gateway that answers packs as it is told, and remembers what each request asked for. */
function aGateway(say: Say = articleOf) {
  const requests: string[][] = [];
  const asks: PackAsk[] = [];
  const single = {
    async fetchStory(url: string) {
      requests.push([pathOf(url)]);
      if ((await say({ url }, 0)) === "cut") throw new BekalError("gateway-unreachable");
      return { article: anArticle({ url, pictures: [] }), sizeBytes: 2000 };
    },
    async fetchPicture(src: string) {
      requests.push([src]);
      const bytes = new TextEncoder().encode(`the picture ${src}`).buffer;
      return { bytes, contentType: "image/webp", sizeBytes: 10 };
    },
  };
  const gateway: Gateway = {
    ...withPacks(single),
    async fetchPack(asked, { onFrame }) {
      requests.push(asked.map(({ url }) => pathOf(url)));
      asks.push(...asked);
      for (const [n, ask] of asked.entries()) {
        const frame = await say(ask, n);
        if (frame === "cut" && n === 0) throw new BekalError("gateway-unreachable");
        if (frame === "cut") return { bytes: n * 2000, headerBytes: 0, isWhole: false };
        await onFrame(frame, (n + 1) * 2000);
      }
      await onFrame({ kind: "end" }, asked.length * 2000);
      return { bytes: asked.length * 2000, headerBytes: 0, isWhole: true };
    },
  };
  return { gateway, requests, asks };
}

const pathOf = (url: string) => url.split("/").at(-1) ?? "";

function articleOf({ url }: PackAsk, n: number): PackFrame {
  return {
    kind: "article",
    n,
    etag: `"${pathOf(url)}"`,
    article: anArticle({ url, pictures: [] }),
  };
}

it("asks for all that waits in one request while nothing is known of the line", async () => {
  const paths = Array.from({ length: 30 }, (_, index) => String(index));
  await wait(...paths);
  const { gateway, requests } = aGateway();

  const drained = await drainQueue({ library, gateway, now, line: new Throughput() });
  expect(drained).toEqual({ fetched: 30, waiting: 0 });
  expect(requests).toEqual([paths]);
});

it("asks for as much as comes in two seconds once the line is known, at least one, at most twenty", async () => {
  const paths = Array.from({ length: 25 }, (_, index) => String(index));
  await wait(...paths);
  const fast = new Throughput();
  for (let time = 0; time < 9; time += 1) fast.note({ bytes: 1_000_000, ms: 1000 });
  const quick = aGateway();
  await drainQueue({ library, gateway: quick.gateway, now, line: fast });
  expect(quick.requests.map(({ length }) => length)).toEqual([20, 5]);

  await wait("x", "y");
  const slow = new Throughput();
  for (let time = 0; time < 9; time += 1) slow.note({ bytes: 500, ms: 1000 });
  const lame = aGateway();
  await drainQueue({ library, gateway: lame.gateway, now, line: slow });
  expect(lame.requests).toEqual([["x"], ["y"]]);
});

it("keeps what came before a cut, and asks only for the rest", async () => {
  await wait("a", "b", "c", "d");
  let isCut = false;
  const { gateway, requests } = aGateway((ask, n) => {
    if (n < 2 || isCut) return articleOf(ask, n);
    isCut = true;
    return "cut";
  });

  expect(await drainQueue({ library, gateway, now })).toEqual({ fetched: 4, waiting: 0 });
  expect(requests).toEqual([
    ["a", "b", "c", "d"],
    ["c", "d"],
  ]);
});

it("leaves everything queued and unpunished when a signal goes in the middle", async () => {
  await wait("a", "b", "c");
  const { gateway } = aGateway((ask, n) => (ask.url === urlOf("a") ? articleOf(ask, n) : "cut"));

  const drained = await drainQueue({ library, gateway, now });
  expect(drained).toMatchObject({ fetched: 1, waiting: 2 });
  for (const path of ["b", "c"]) {
    const story = await getStory(library, urlOf(path));
    expect(story?.state).toMatchObject({ status: "queued", attempts: 0 });
  }
});

it("asks again for what the gateway was still at, behind all else, and without blame", async () => {
  await wait("a", "b", "c");
  let times = 0;
  const { gateway, requests } = aGateway((ask, n) => {
    if (ask.url !== urlOf("a")) return articleOf(ask, n);
    times += 1;
    return { kind: "later", n };
  });
  await drainQueue({ library, gateway, now });

  expect(times).toBe(2);
  // Alone it is asked for by its own address, and waited for.
  expect(requests).toEqual([["a", "b", "c"], ["a"]]);
  expect(await statuses("a", "b", "c")).toEqual(["ready", "ready", "ready"]);
});

it("does not ask for ever for stories that the gateway never finishes", async () => {
  await wait("a", "b");
  const { gateway, requests } = aGateway((_ask, n) => ({ kind: "later", n }));

  expect(await drainQueue({ library, gateway, now })).toEqual({ fetched: 0, waiting: 2 });
  expect(requests).toHaveLength(4);
  expect((await getStory(library, urlOf("b")))?.state).toMatchObject({ attempts: 0 });
});

it("asks for a refresh with the tag of its text, and takes no news for an answer", async () => {
  await wait("a", "b");
  const first = aGateway();
  await drainQueue({ library, gateway: first.gateway, now });
  await wait("a", "b");
  const { gateway, asks } = aGateway((ask, n) =>
    ask.url === urlOf("a") ? { kind: "unchanged", n } : articleOf(ask, n),
  );

  expect(await drainQueue({ library, gateway, now })).toEqual({ fetched: 1, waiting: 0 });
  expect(asks).toEqual(["a", "b"].map((path) => ({ url: urlOf(path), etag: `"${path}"` })));
  expect(await statuses("a", "b")).toEqual(["ready", "ready"]);
});

it("fails stories that have a problem, each with its reason, and goes on with the others", async () => {
  await wait("a", "b", "c");
  const { gateway } = aGateway((ask, n) => {
    if (ask.url === urlOf("a")) return { kind: "problem", n, problem: { code: "not-found" } };
    const busy = { kind: "problem", n, problem: { code: "busy" }, retryAfterMs: 60_000 } as const;
    return ask.url === urlOf("b") ? busy : articleOf(ask, n);
  });
  await drainQueue({ library, gateway, now });

  expect(await statuses("a", "b", "c")).toEqual(["failed", "queued", "ready"]);
  const busy = await getStory(library, urlOf("b"));
  expect(busy?.state).toMatchObject({ reason: "busy", retryAt: start + 60_000 });
});

it("asks the reader before a dear text, and nobody unasked again", async () => {
  await wait("a", "b");
  await saveDataRule(library, { askAboveBytes: 5000 });
  const price = {
    wordCount: 9,
    completeness: "whole",
    textBytes: 90_000,
    pictureCount: 0,
  } as const;
  const { gateway, requests, asks } = aGateway((ask, n) =>
    ask.url === urlOf("a") && ask.maxBytes !== undefined
      ? { kind: "price", n, price: { ...price, lightBytes: 0, fullBytes: 0 } }
      : articleOf(ask, n),
  );
  expect(await drainQueue({ library, gateway, now })).toEqual({ fetched: 1, waiting: 0 });
  expect(asks.map(({ maxBytes }) => maxBytes)).toEqual([5000, 5000]);
  expect(await getStory(library, urlOf("a"))).toMatchObject({
    price: { textBytes: 90_000 },
    consent: "wanted",
    state: { status: "queued" },
  });

  await drainQueue({ library, gateway, now });
  expect(requests).toHaveLength(1);
  await consentTo(library, urlOf("a"));
  await drainQueue({ library, gateway, now });
  expect(await statusOf("a")).toBe("ready");
});

it("leaves nothing behind when it is told to stop in the middle", async () => {
  await wait("a", "b", "c");
  const over = new AbortController();
  const { gateway } = aGateway((ask, n) => {
    if (n === 0) return articleOf(ask, n);
    over.abort();
    return "cut";
  });

  const stopped = await drainQueue({ library, gateway, now, signal: over.signal });
  expect(stopped).toEqual({ fetched: 1, waiting: 2 });
  expect(await statuses("a", "b", "c")).toEqual(["ready", "queued", "queued"]);
});

it("gets whole stories out of every short signal, and none twice", async () => {
  const paths = Array.from({ length: 12 }, (_, index) => String(index));
  await wait(...paths);
  // A fifth of the real times: windows of four seconds on a line that carries a text in half a second.
  let isOver = 0;
  const { gateway, requests } = aGateway(async (ask, n) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return performance.now() > isOver ? "cut" : articleOf(ask, n);
  });
  const counts: number[] = [];
  const line = new Throughput();
  for (let window = 0; window < 9 && (await statuses(...paths)).includes("queued"); window += 1) {
    isOver = performance.now() + 800;
    counts.push((await drainQueue({ library, gateway, now, line })).fetched);
  }

  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(counts.length).toBeLessThan(5);
  expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(2);
  // The first request names them all, so that the gateway makes them while there is no signal.
  expect(requests[0]).toHaveLength(12);
}, 20_000);

it("holds the queue where the reader's rule says so, with the reason on each story", async () => {
  await wait("a");
  await saveDataRule(library, { dayCapBytes: 1000 });
  const { gateway, requests } = aGateway();
  const drained = await drainQueue({ library, gateway, now });

  expect(drained).toEqual({ fetched: 0, waiting: 1, end: "cap-reached" });
  expect(requests).toEqual([]);
  expect((await getStory(library, urlOf("a")))?.state).toMatchObject({
    status: "queued",
    reason: "cap-reached",
  });

  await saveDataRule(library, { dayCapBytes: undefined, network: "wifi" });
  expect(await drainQueue({ library, gateway, now })).toMatchObject({ end: "wifi-wanted" });
  await drainQueue({ library, gateway, now, isAsked: true });
  expect(await statusOf("a")).toBe("ready");
});

it("asks for fewer at once where the cap leaves room only for some", async () => {
  await wait("a", "b", "c", "d");
  await saveDataRule(library, { dayCapBytes: 8000 });
  const { gateway, requests } = aGateway();
  await drainQueue({ library, gateway, now });

  expect(requests[0]).toEqual(["a", "b"]);
});

it("tells how far it has come, over several signals", async () => {
  await wait("a", "b", "c");
  tellProgress(0, false);
  const told: Progress[] = [];
  const stop = watchProgress((progress) => told.push(progress));
  let isThere = true;
  const { gateway } = aGateway((ask, n) => {
    if (n === 1 && isThere) isThere = false;
    return n === 0 && isThere ? articleOf(ask, n) : "cut";
  });
  await drainQueue({ library, gateway, now });
  await expect.poll(() => told.at(-1)).toMatchObject({ done: 1, of: 3, waiting: true });

  await drainQueue({ library, gateway: aGateway().gateway, now });
  await expect.poll(() => told.at(-1)).toMatchObject({ done: 3, of: 3, waiting: false });
  stop();
});

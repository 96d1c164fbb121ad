import { beforeEach, expect, it } from "vitest";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import { getBody } from "#library/bodies.ts";
import { deleteStory } from "#library/deletion.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { claimNext } from "#library/queue.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { type Change, watchLibrary } from "#library/watch.ts";
import { leaseMs } from "#story/state.ts";
import { anArticle } from "#story/story.fixture.ts";
import { fillDisk } from "./disk.fixture.ts";
import { drainQueue } from "./drain.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { Gateway } from "./gateway.ts";

const start = 1_800_000_000_000;
const atOnce = 3;
let name: string;
let library: Library;

beforeEach(async () => {
  name = `test ${crypto.randomUUID()}`;
  library = await anEmptyLibrary(name);
  return () => library.close();
});

/** The gateway at the network's edge: remembers what it was asked, fails where it is told to. */
function aGateway(pictures: string[] = [], faults: Record<string, ErrorCode> = {}) {
  const asked: string[] = [];
  const count = { now: 0, most: 0 };
  async function ask(url: string) {
    asked.push(url);
    count.now += 1;
    count.most = Math.max(count.most, count.now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    count.now -= 1;
    const code = faults[url];
    if (code !== undefined) throw new BekalError(code);
  }
  const gateway = withPacks({
    async fetchStory(url: string) {
      await ask(url);
      const list = pictures.map((src) => ({ src: `/api/v1/picture/${src}` }));
      const article = anArticle({ url, pictures: list, leadPicture: list.length - 1 });
      return { article, sizeBytes: 4000 };
    },
    async fetchPicture(src: string) {
      await ask(src);
      const bytes = new TextEncoder().encode(`the picture ${src}`).buffer;
      return { bytes, contentType: "image/webp", sizeBytes: 10 };
    },
  });
  return { gateway, asked, faults, count };
}

const urlOf = (path: string) => `https://kota.example/${path}`;

async function wait(...paths: string[]) {
  for (const path of paths) await saveAddress(library, { url: urlOf(path), now: start });
}

const statusOf = async (path: string) => (await getStory(library, urlOf(path)))?.state.status;

it("brings every waiting text, then the pictures, three at a time, the lead picture first", async () => {
  await wait("a", "b");
  const { gateway, asked, count } = aGateway(["1", "2", "3", "4", "lead"]);

  expect(await drainQueue({ library, gateway })).toEqual({ fetched: 2, waiting: 0 });

  expect([await statusOf("a"), await statusOf("b")]).toEqual(["ready", "ready"]);
  expect(asked.slice(0, 3)).toEqual([urlOf("a"), urlOf("b"), "/api/v1/picture/lead"]);
  // Both show the same five pictures.
  expect(asked).toHaveLength(7);
  expect(count.most).toBe(atOnce);
  expect(await getStory(library, urlOf("a"))).toMatchObject({ sizeBytes: 4050, pictureCount: 5 });
});

it("asks for the latest when a story that is here is saved again, and only then", async () => {
  await wait("a");
  const { gateway } = aGateway();
  const wishes: unknown[] = [];
  const noting: Gateway = {
    ...gateway,
    fetchStory(page, options) {
      wishes.push(options.isRefresh);
      return gateway.fetchStory(page, options);
    },
  };
  await drainQueue({ library, gateway: noting });
  await wait("a");
  await drainQueue({ library, gateway: noting });

  expect(wishes).toEqual([false, true]);
});

it("pays once for a picture that a story shows twice", async () => {
  await wait("a");
  const { gateway, asked } = aGateway(["same", "same"]);
  await drainQueue({ library, gateway });

  expect(asked).toEqual([urlOf("a"), "/api/v1/picture/same"]);
  expect(await getStory(library, urlOf("a"))).toMatchObject({
    sizeBytes: 4010,
    state: { status: "ready" },
  });
});

it("fetches each page once when two connections drain at once, again and again", async () => {
  const other = await anEmptyLibrary(name);
  await wait("a", "b", "c");
  const { gateway, asked, count } = aGateway();

  await Promise.all([
    drainQueue({ library, gateway }),
    drainQueue({ library: other, gateway }),
    drainQueue({ library, gateway }),
    drainQueue({ library: other, gateway }),
  ]);

  expect(asked.toSorted()).toEqual([urlOf("a"), urlOf("b"), urlOf("c")]);
  expect(count.most).toBe(1);
  other.close();
});

it("fetches each page once where the browser has no Web Locks", async () => {
  Object.defineProperty(navigator, "locks", { value: undefined, configurable: true });
  const other = await anEmptyLibrary(name);
  await wait("a", "b");
  const { gateway, asked } = aGateway();

  await Promise.all([drainQueue({ library, gateway }), drainQueue({ library: other, gateway })]);
  expect(asked.toSorted()).toEqual([urlOf("a"), urlOf("b")]);

  await wait("c");
  expect(await drainQueue({ library: other, gateway })).toEqual({ fetched: 1, waiting: 0 });
  Reflect.deleteProperty(navigator, "locks");
  expect(navigator.locks).toBeDefined();
  other.close();
});

it("takes up a story saved while it runs", async () => {
  await wait("a");
  const { gateway } = aGateway();
  const running = drainQueue({ library, gateway });
  await wait("b");
  await Promise.all([running, drainQueue({ library, gateway })]);

  expect(await statusOf("b")).toBe("ready");
});

it("ends at the same point when it was killed in the middle", async () => {
  await wait("a", "b");
  // Claimed by a worker that never came back.
  await claimNext(library, start);
  const { gateway, asked } = aGateway(["1"]);

  const run = { library, gateway, now: () => start };
  expect(await drainQueue(run)).toEqual({ fetched: 2, waiting: 0 });

  expect(asked.filter((url) => url.startsWith("https:"))).toEqual([urlOf("b"), urlOf("a")]);
  expect([await statusOf("a"), await statusOf("b")]).toEqual(["ready", "ready"]);
});

it("lets a story that took its fetcher down twice wait for its lease", async () => {
  await wait("a");
  await claimNext(library, start);
  await claimNext(library, start + leaseMs);
  const { gateway } = aGateway();

  const soon = () => start + leaseMs + 1;
  expect(await drainQueue({ library, gateway, now: soon })).toEqual({ fetched: 0, waiting: 1 });
  const later = () => start + 2 * leaseMs;
  expect(await drainQueue({ library, gateway, now: later })).toEqual({ fetched: 1, waiting: 0 });
});

it("stops at once without a network and leaves everything queued", async () => {
  await wait("a", "b");
  const changes: Change[] = [];
  const stop = watchLibrary((change) => changes.push(change));
  const { gateway, asked } = aGateway([], { [urlOf("a")]: "gateway-unreachable" });

  expect(await drainQueue({ library, gateway })).toEqual({
    fetched: 0,
    waiting: 2,
    end: "gateway-unreachable",
  });

  expect(asked).toEqual([urlOf("a")]);
  expect((await getStory(library, urlOf("a")))?.state).toMatchObject({
    status: "queued",
    reason: "gateway-unreachable",
  });
  expect(changes).toContainEqual({ kind: "network", reachable: false });
  stop();
});

it("goes on after a story that has a fault of its own", async () => {
  await wait("a", "b", "c");
  const { gateway } = aGateway([], {
    [urlOf("a")]: "not-found",
    [urlOf("b")]: "publisher-timeout",
  });

  expect(await drainQueue({ library, gateway })).toEqual({ fetched: 1, waiting: 1 });
  expect(await Promise.all(["a", "b", "c"].map(statusOf))).toEqual(["failed", "queued", "ready"]);
});

it("keeps a text whole while pictures fail, and asks for those alone later", async () => {
  await wait("a");
  const broken = "/api/v1/picture/2";
  const { gateway, asked, faults } = aGateway(["1", "2"], { [broken]: "publisher-unreachable" });
  await drainQueue({ library, gateway, now: () => start });

  expect((await getStory(library, urlOf("a")))?.state).toMatchObject({
    status: "partial",
    missingPictures: [1],
  });
  expect(await getBody(library, urlOf("a"))).toBeDefined();

  asked.length = 0;
  delete faults[broken];
  await drainQueue({ library, gateway, now: () => start });
  expect(asked).toEqual([]);
  await drainQueue({ library, gateway, now: () => start + 3_600_000 });
  expect(asked).toEqual([broken]);
  expect(await statusOf("a")).toBe("ready");
});

it("lets neither a slow page nor a slow picture stop the others", async () => {
  await wait("a", "b", "c");
  const slow = "/api/v1/picture/1";
  const { gateway, asked } = aGateway(["1", "2"], {
    [urlOf("a")]: "gateway-timeout",
    [slow]: "gateway-timeout",
  });
  const run = { library, gateway, now: () => start };
  expect(await drainQueue(run)).toMatchObject({ fetched: 2 });

  expect(asked).toEqual([...["a", "b", "c"].map(urlOf), ...pictures(2, 1)]);
  expect(await Promise.all(["a", "b", "c"].map(statusOf))).toEqual([
    "queued",
    "partial",
    "partial",
  ]);
  expect(await getStory(library, urlOf("c"))).toMatchObject({ missingCount: 1 });
  asked.length = 0;
  await drainQueue(run);
  expect(asked).toEqual([]);
});

it("stops when the network swallows one request after the other", async () => {
  await wait("a", "b", "c", "d", "e", "f", "g", "h");
  const { gateway, asked, faults } = aGateway();
  for (const path of "abcdefgh") faults[urlOf(path)] = "gateway-timeout";
  await drainQueue({ library, gateway, now: () => start });

  expect(asked).toHaveLength(6);
  expect([await statusOf("a"), await statusOf("h")]).toEqual(["queued", "queued"]);
});

const pictures = (...list: number[]) => list.map((number) => `/api/v1/picture/${number}`);

it("pays for one text when the disk is full, and keeps every story queued", async () => {
  await wait("a", "b", "c");
  const { gateway, asked } = aGateway();
  const put = fillDisk();
  const drained = await drainQueue({ library, gateway, now: () => start });
  put.mockRestore();

  expect(drained).toEqual({ fetched: 0, waiting: 3, end: "storage-full" });
  expect(asked).toEqual([urlOf("a")]);
  expect((await getStory(library, urlOf("a")))?.state).toMatchObject({
    status: "queued",
    reason: "storage-full",
  });
  expect(await drainQueue({ library, gateway })).toEqual({ fetched: 3, waiting: 0 });
});

it("does not bring back a story that is deleted while it is fetched", async () => {
  await wait("a");
  const { gateway, asked } = aGateway(["1"]);
  const deleting: Gateway = {
    ...gateway,
    async fetchStory(url, options) {
      const fetched = await gateway.fetchStory(url, options);
      await deleteStory(library, urlOf("a"), start);
      return fetched;
    },
  };

  expect(await drainQueue({ library, gateway: deleting })).toEqual({ fetched: 0, waiting: 0 });
  expect(await statusOf("a")).toBeUndefined();
  expect(asked).toEqual([urlOf("a")]);
});

it("gives its story back when it is told to stop", async () => {
  await wait("a");
  const over = new AbortController();
  const { gateway } = aGateway();
  const stopping: Gateway = {
    ...gateway,
    async fetchStory() {
      over.abort();
      throw new BekalError("gateway-unreachable");
    },
  };

  const stopped = await drainQueue({ library, gateway: stopping, signal: over.signal });
  expect(stopped).toEqual({ fetched: 0, waiting: 1 });
  expect((await getStory(library, urlOf("a")))?.state).toEqual({
    status: "queued",
    attempts: 0,
    retryAt: 0,
  });
});

it("survives a reply that breaks our own code, and fetches the rest next time", async () => {
  await wait("a", "b");
  const { gateway } = aGateway();
  const breaking = withPacks({
    ...gateway,
    async fetchStory(url: string, options: { signal: AbortSignal }) {
      if (url === urlOf("a")) throw new RangeError("too deep");
      return gateway.fetchStory(url, options);
    },
  });
  await drainQueue({ library, gateway: breaking, now: () => start });
  await drainQueue({ library, gateway: breaking, now: () => start });

  expect(await Promise.all(["a", "b"].map(statusOf))).toEqual(["queued", "ready"]);
});

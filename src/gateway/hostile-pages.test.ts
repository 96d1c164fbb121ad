import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { isRecord, parseJson } from "#base/json.ts";
import { aPage } from "#tests/support/pages.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { storyPath } from "#wire/paths.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { readConfig } from "./config.ts";
import { hostilePages } from "./hostile.fixture.ts";

// Threads, sockets and clocks are real, also on a machine that is busy with something else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const named = [
  "5 MB of paragraphs",
  "5 MB in one paragraph",
  "500,000 links",
  "100,000 nested tags",
  "50,000 nested divs",
  "30,000 elements",
];

let folder: string;
let publisher: Publisher;
let gateway: Gateway;
let neighbours = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-hostile-"));
  publisher = await startPublisher();
  const config = readConfig({
    BEKAL_DATA: folder,
    BEKAL_ALLOW_PRIVATE: publisher.host,
    BEKAL_RATE_STORIES_PER_MINUTE: "6000",
  });
  gateway = await composeGateway(config, {
    assets: { byPath: new Map(), headers: {} },
    log: () => {},
  });
});
beforeEach(async () => {
  // As many as there are threads: each test begins with all of them ready.
  neighbours += 1;
  await Promise.all([1, 2, 3, 4].map((n) => getStory(`/siap/${neighbours}/${n}`)));
});
afterAll(async () => {
  await gateway.close();
  await publisher.stop();
  await rm(folder, { recursive: true });
});

async function timed(path: string): Promise<{ response: Response; ms: number }> {
  const started = performance.now();
  const response = await gateway.app.request(path);
  return { response, ms: performance.now() - started };
}

async function getStory(path: string): Promise<number> {
  publisher.serve(path, { body: aPage(`Pagi ${path}`) });
  const { response, ms } = await timed(storyPath(publisher.url(path)));
  expect(response.status).toBe(200);
  return ms;
}

/** Asks for other stories, one after the other, until the hostile page is done with. */
async function askMeanwhile(
  page: Promise<unknown>,
): Promise<{ health: number[]; story: number[] }> {
  const asked = { health: [0], story: [0] };
  const done = new AbortController();
  const stop = () => done.abort();
  page.then(stop, stop);
  while (!done.signal.aborted) {
    neighbours += 1;
    asked.health.push((await timed("/healthz")).ms);
    asked.story.push(await getStory(`/pagi/${neighbours}`));
    await delay(50);
  }
  return asked;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

it.each(named)(
  "is done with a page of %s within 5 s, and answers others meanwhile",
  { retry: 2 },
  async (what) => {
    const body = hostilePages.find(([name]) => name === what)?.[1]() ?? "";
    neighbours += 1;
    const path = `/jahat/${neighbours}`;
    publisher.serve(path, { body });
    const hostile = timed(storyPath(publisher.url(path)));
    const { health, story } = await askMeanwhile(hostile);
    const { response, ms } = await hostile;

    const { code = "a story" } = Object(await response.json());
    expect(["a story", "too-large", "not-a-story"]).toContain(code);
    expect(ms).toBeLessThan(5000);
    expect(Math.max(...health)).toBeLessThan(1000);
    // One of them may meet a thread that is just being made anew.
    expect(median(story)).toBeLessThan(1000);
  },
);

it.each(named.slice(1, 4))("reads a page of %s in less than 200 MB", async (what) => {
  const bench = join(import.meta.dirname, "../../bench/hostile.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [bench, "--page", what]);
  const cost = parseJson(stdout);
  expect(isRecord(cost) && Number(cost["peakMb"])).toBeLessThan(200);
});

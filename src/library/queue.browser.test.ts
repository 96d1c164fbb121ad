import { beforeEach, expect, it } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { leaseMs } from "#story/state.ts";
import { saveArticle } from "./bodies.ts";
import { deleteStory } from "./deletion.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import {
  claimNext,
  failStory,
  listPartials,
  nextRetryAt,
  postponeMissing,
  releaseStories,
  retryPictures,
} from "./queue.ts";
import { changeStory } from "./records.ts";
import { getStory, saveAddress } from "./stories.ts";

const now = 1_800_000_000_000;
const tenYearsMs = 10 * 365 * 86_400_000;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function wait(...names: string[]) {
  for (const name of names)
    await saveAddress(library, { url: `https://kota.example/${name}`, now });
}

const claimed = async (at = now) => (await claimNext(library, at))?.address.split("/").at(-1);

it("hands out every waiting story once, the longest saved first", async () => {
  await wait("a", "b");

  expect(await Promise.all([claimed(), claimed(), claimed()])).toEqual(["a", "b", undefined]);
});

it("hands out one story once to two connections", async () => {
  const name = `test ${crypto.randomUUID()}`;
  const [one, other] = [await anEmptyLibrary(name), await anEmptyLibrary(name)];
  await saveAddress(one, { url: "https://kota.example/a", now });

  const both = await Promise.all([claimNext(one, now), claimNext(other, now)]);

  expect(both.filter((story) => story !== undefined)).toHaveLength(1);
  one.close();
  other.close();
});

it("hands out a story again when its lease is over", async () => {
  await wait("a");
  await claimNext(library, now);

  expect(await claimed(now + leaseMs - 1)).toBeUndefined();
  expect(await claimed(now + leaseMs)).toBe("a");
});

it("loses no story to a clock ten years off, in either direction", async () => {
  await wait("a", "b");
  await claimNext(library, now + tenYearsMs);
  await claimNext(library, now + tenYearsMs);
  const story = await failStory(library, {
    address: "https://kota.example/b",
    code: "busy",
    now: now + tenYearsMs,
  });
  expect(story?.state.status).toBe("queued");

  expect(await Promise.all([claimed(now), claimed(now)])).toEqual(["a", "b"]);
  expect(await claimed(now + tenYearsMs)).toBe("a");
});

it("lets no story that fails hold up those that were not tried", async () => {
  await wait("a", "b");
  await claimNext(library, now);
  await failStory(library, { address: "https://kota.example/a", code: "busy", now });

  expect(await claimed(now + 3_600_000)).toBe("b");
  expect(await claimed(now + 3_600_000)).toBe("a");
});

it("never asks a gateway for the story that came with the app", async () => {
  await wait("welcome");
  const address = "https://kota.example/welcome";
  await changeStory(library, address, (story) => ({ ...story, isWelcome: true }));
  await saveAddress(library, { url: address, now });

  expect(await claimed()).toBeUndefined();
  expect(await nextRetryAt(library)).toBeUndefined();
});

it("gives a story back untried when the fetcher is told to stop", async () => {
  await wait("a");
  await claimNext(library, now);
  await releaseStories(library, ["https://kota.example/a"]);

  expect((await getStory(library, "https://kota.example/a"))?.state).toMatchObject({ attempts: 0 });
  expect(await claimed()).toBe("a");
});

it("knows when to try again, and that nothing waits", async () => {
  expect(await nextRetryAt(library)).toBeUndefined();
  await wait("a", "b");
  await claimNext(library, now);
  await claimNext(library, now);
  expect(await nextRetryAt(library)).toBe(now + leaseMs);

  const address = "https://kota.example/a";
  const story = await failStory(library, { address, code: "busy", now, retryAfterMs: 60_000 });
  expect(story?.state).toMatchObject({ status: "queued", retryAt: now + 60_000, reason: "busy" });
  expect(await nextRetryAt(library)).toBe(now + 60_000);

  await failStory(library, { address, code: "not-found", now });
  await deleteStory(library, "https://kota.example/b", now);
  expect(await nextRetryAt(library)).toBeUndefined();
});

it("remembers what was there in place of a story, until it is asked for again", async () => {
  await wait("a");
  const feeds = [{ url: "https://kota.example/umpan.xml" }];
  const page = { what: "home" as const, title: "Kota", feeds };
  const address = "https://kota.example/a";
  await claimNext(library, now);
  await failStory(library, { address, code: "not-a-story", now, page });
  const state = { status: "failed", page };
  expect(await getStory(library, address)).toMatchObject({ title: "Kota", state });

  await wait("a");
  expect((await getStory(library, address))?.state).not.toHaveProperty("page");
});

it("does not let a late failure undo a text that another fetcher brought", async () => {
  await wait("a");
  const address = "https://kota.example/a";
  await claimNext(library, now);
  await saveArticle(library, { address, article: anArticle({ pictures: [] }), sizeBytes: 1, now });

  const story = await failStory(library, { address, code: "busy", now });

  expect(story?.state).toEqual({ status: "ready" });
});

it("makes missing pictures due when the reader asks for them, and touches no other story", async () => {
  await wait("a", "b");
  const [partial, waiting] = ["https://kota.example/a", "https://kota.example/b"];
  await saveArticle(library, { address: partial, article: anArticle(), sizeBytes: 1, now });
  for (let time = 1; time <= 9; time += 1) {
    await postponeMissing(library, { address: partial, code: "busy", now });
  }
  expect(await listPartials(library, now + tenYearsMs)).toEqual([]);

  const story = await retryPictures(library, partial);

  expect(story?.state).toEqual({
    status: "partial",
    missingPictures: [0],
    attempts: 0,
    retryAt: 0,
  });
  expect(await listPartials(library, now)).toHaveLength(1);
  const before = await getStory(library, waiting);
  expect(await retryPictures(library, waiting)).toEqual(before);
});

it("asks for missing pictures at once, then after a wait", async () => {
  await wait("a");
  const address = "https://kota.example/a";
  await saveArticle(library, { address, article: anArticle(), sizeBytes: 1, now });
  expect(await listPartials(library, now)).toHaveLength(1);

  await postponeMissing(library, { address, code: "busy", now });

  expect(await listPartials(library, now)).toEqual([]);
  expect(await listPartials(library, now + 3_600_000)).toHaveLength(1);
});

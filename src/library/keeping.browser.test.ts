import { beforeEach, describe, expect, it } from "vitest";
import type { KeepRule } from "#story/keeping.ts";
import { anArticle } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { restoreStory } from "./deletion.ts";
import { getKeeping, parseKeeping, saveKeeping } from "./keep-rule.ts";
import { applyRemovals, keepIfDue, listEvery, previewRemovals } from "./keeping.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { savePicture } from "./pictures.ts";
import { listRemoved } from "./removed.ts";
import { getStory, saveAddress, setArchived, setFavourite, setPinned } from "./stories.ts";

const dayMs = 86_400_000;
const now = 1_800_000_000_000;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function keep(path: string): Promise<string> {
  const url = `https://kota.example/${path}`;
  const { address } = await saveAddress(library, { url, now });
  await saveArticle(library, { address, article: anArticle({ url }), sizeBytes: 4000, now });
  const bytes = new TextEncoder().encode(`a picture of ${path}`).buffer;
  const picture = { bytes, contentType: "image/webp", sizeBytes: 9000 };
  await savePicture(library, { address, index: 0, ...picture });
  return address;
}

async function archive(path: string): Promise<string> {
  const address = await keep(path);
  await setArchived(library, address, now);
  return address;
}

async function keepWithin(rule: KeepRule, at = now) {
  return applyRemovals(library, await previewRemovals(library, rule, at), at);
}

it("shows before what goes, then removes just that, pictures first", async () => {
  const [old, young] = [await archive("old"), await archive("young")];
  const plan = await previewRemovals(library, { bytes: 7999 }, now);
  expect(plan.map(({ what, address }) => [what, address])).toEqual([
    ["pictures", young],
    ["story", old],
  ]);

  expect(await applyRemovals(library, plan, now)).toEqual(plan);

  expect(await getStory(library, old)).toBeUndefined();
  expect(await getStory(library, young)).toMatchObject({
    state: { status: "ready" },
    sizeBytes: 4000,
    pictureBytes: 0,
    withheldCount: 1,
  });
  expect(await getBody(library, young)).toMatchObject({ pictures: {}, withheld: [0] });
});

it("brings back what a limit removed, with its text", async () => {
  const address = await archive("old");
  await keepWithin({ bytes: 1 });
  expect(await listRemoved(library)).toMatchObject([
    { story: { address }, deletedAt: now, until: now + 30 * dayMs, isByRule: true },
  ]);

  expect(await restoreStory(library, address)).toMatchObject({ address, shelf: "archived" });
  expect((await getBody(library, address))?.article.title).toBe(anArticle().title);
  expect(await listRemoved(library)).toEqual([]);
});

describe("leaves alone", () => {
  it.each([
    ["liked", (address: string) => setFavourite(library, address, now)],
    ["pinned", (address: string) => setPinned(library, address, now)],
    ["taken out of the archive", (address: string) => setArchived(library, address, undefined)],
  ])("what was %s since the plan was shown", async (_what, change) => {
    const address = await archive("a");
    const plan = await previewRemovals(library, { bytes: 1 }, now);
    await change(address);

    expect(await applyRemovals(library, plan, now)).toEqual([]);
    expect(await getStory(library, address)).toBeDefined();
  });

  it("what a coming trip takes along, until that journey is over", async () => {
    const address = await archive("a");
    const item = { address, minutes: 4, bytes: 0, reason: { kind: "pinned" } as const };
    const times = { departsAt: now + dayMs, plannedAt: now };
    const lists = { items: [item], pinned: [], dropped: [], spentBytes: 0 };
    await library.write(["packs"], "relaxed", (tx) =>
      tx.store.put({ tripId: "pagi", ...times, ...lists }),
    );

    expect(await keepWithin({ bytes: 1 })).toEqual([]);
    expect(await keepWithin({ bytes: 1 }, now + 3 * dayMs)).toHaveLength(1);
  });
});

describe("by itself", () => {
  it("does nothing before the reader switches it on", async () => {
    await archive("a");
    await saveKeeping(library, { rule: { bytes: 1 } });
    await keepIfDue(library, now);

    expect(await listEvery(library)).toHaveLength(1);
  });

  it("removes once a day, and tells what it did", async () => {
    await archive("a");
    await saveKeeping(library, { rule: { bytes: 1 }, isAutomatic: true });
    await Promise.all([keepIfDue(library, now), keepIfDue(library, now)]);
    expect((await getKeeping(library)).last).toEqual({
      at: now,
      stories: 1,
      pictures: 0,
      bytes: 13_000,
    });

    await archive("b");
    await keepIfDue(library, now + dayMs / 2);
    expect(await listEvery(library)).toHaveLength(1);
    await keepIfDue(library, now + dayMs);
    expect(await listEvery(library)).toHaveLength(0);
  });

  it("removes nothing for its age because of a clock ten years off", async () => {
    await archive("a");
    await saveKeeping(library, { rule: { days: 30 }, isAutomatic: true });
    await keepIfDue(library, now);
    for (const years of [10, -10, 3]) {
      await keepIfDue(library, now + years * 365 * dayMs);
      await keepIfDue(library, now + years * 365 * dayMs + 2 * dayMs);
    }
    expect(await listEvery(library)).toHaveLength(1);
  });
});

it("reads more stories than one portion holds", async () => {
  for (let at = 0; at < 520; at += 1) {
    await saveAddress(library, { url: `https://kota.example/${at}`, now });
  }
  const stories = await listEvery(library);
  expect(new Set(stories.map(({ address }) => address)).size).toBe(520);
});

it("takes limits that make no sense for none", () => {
  expect(parseKeeping(undefined)).toEqual({ rule: {}, isAutomatic: false });
  expect(parseKeeping({ rule: { stories: 0, days: -1, bytes: "5" }, isAutomatic: 1 })).toEqual({
    rule: {},
    isAutomatic: false,
  });
});

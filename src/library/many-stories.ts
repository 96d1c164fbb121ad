import { queue } from "#story/state.ts";
import type { Story } from "#story/story.ts";
import type { Library, Writing } from "./library.ts";
import { type Draft, toRecord } from "./records.ts";
import type { StoryRecord, Tombstone } from "./schema.ts";
import { markUnsearched } from "./search-waiting.ts";
import { announce } from "./watch.ts";

/** Takes back what was done; what the reader did meanwhile with the rest of a story stays. */
export type Undo = () => Promise<void>;

/** What the reader does with a story, and can be done with many at once. */
export type Marks = Pick<Story, "tags" | "progress" | "place" | "archivedAt" | "favouriteAt">;

/** Requests are made in portions, so that no task of the page is long. */
const portion = 100;

/**
 * Changes many stories in one transaction: all of them, or none.
 * @returns how to undo it, for those that have changed
 */
export async function changeStories(
  library: Library,
  addresses: readonly string[],
  change: (marks: Marks) => Marks,
): Promise<Undo> {
  const before = new Map<string, Marks>();
  await library.write(["stories", "searchWaiting"], "relaxed", (tx) =>
    changeMany(tx, addresses, (record) => {
      before.set(record.address, marksOf(record));
      return withMarks(record, change(marksOf(record)));
    }),
  );
  announceMany(addresses);
  return async () => {
    await library.write(["stories", "searchWaiting"], "relaxed", (tx) =>
      changeMany(tx, [...before.keys()], (record) => {
        const marks = before.get(record.address);
        return marks === undefined ? record : withMarks(record, marks);
      }),
    );
    announceMany([...before.keys()]);
  };
}

/** The step of it, in a transaction of the caller's. */
export async function changeMany(
  tx: Writing<"stories" | "searchWaiting">,
  addresses: readonly string[],
  change: (record: StoryRecord) => Draft,
): Promise<void> {
  const stories = tx.objectStore("stories");
  for (const some of inPortions(addresses)) {
    const records = await Promise.all(some.map((address) => stories.get(address)));
    const known = records.filter((record) => record !== undefined);
    const changes = known.map(async (record) => {
      const next = toRecord(change(record));
      const isRetagged = next.tags.join("\n") !== record.tags.join("\n");
      await Promise.all([
        stories.put(next),
        ...(isRetagged ? [markUnsearched(tx, next.address)] : []),
      ]);
    });
    await Promise.all(changes);
  }
}

/**
 * Deletes many stories in one transaction, each with a tombstone that holds it for 30 days.
 * @returns how to undo it
 */
export async function deleteStories(
  library: Library,
  addresses: readonly string[],
  now: number,
): Promise<Undo> {
  await library.write(["stories", "tombstones", "searchWaiting"], "relaxed", async (tx) => {
    const [stories, tombstones] = [tx.objectStore("stories"), tx.objectStore("tombstones")];
    for (const some of inPortions(addresses)) {
      const records = await Promise.all(some.map((address) => stories.get(address)));
      const deletions = records.map(async (story) => {
        if (story === undefined) return;
        const tombstone: Tombstone = { address: story.address, deletedAt: now, story };
        await Promise.all([
          tombstones.put(tombstone),
          stories.delete(story.address),
          markUnsearched(tx, story.address),
        ]);
      });
      await Promise.all(deletions);
    }
  });
  announceMany(addresses);
  return async () => void (await restoreStories(library, addresses));
}

/**
 * Brings deleted stories back in one transaction. With `pinAt` those that the reader's limits removed are
 * kept for good from then on: else they would go again the next day.
 * @returns how many came back
 */
export async function restoreStories(
  library: Library,
  addresses: readonly string[],
  { pinAt }: { pinAt?: number } = {},
): Promise<number> {
  const names = ["stories", "tombstones", "searchWaiting"] as const;
  const states = await library.write([...names], "strict", async (tx) => {
    const restored: string[] = [];
    for (const some of inPortions(addresses)) {
      const tombstones = await Promise.all(
        some.map((address) => tx.objectStore("tombstones").get(address)),
      );
      for (const tombstone of tombstones) {
        const state = tombstone && (await restoreOne(tx, tombstone, pinAt));
        if (state !== undefined) restored.push(state);
      }
    }
    return restored;
  });
  announceMany(addresses);
  if (states.includes("queued")) announce({ kind: "queue" });
  return states.length;
}

async function restoreOne(
  tx: Writing<"stories" | "tombstones" | "searchWaiting">,
  { address, story, byRule }: Tombstone,
  pinAt: number | undefined,
): Promise<string | undefined> {
  if (story === undefined) return undefined;
  // Whoever fetched it found it deleted and gave up.
  const state = story.state.status === "fetching" ? queue() : story.state;
  const pin = byRule && pinAt !== undefined ? { pinnedAt: pinAt } : {};
  const record = toRecord({ ...story, state, ...pin });
  await Promise.all([
    tx.objectStore("stories").put(record),
    tx.objectStore("tombstones").delete(address),
    markUnsearched(tx, address),
  ]);
  return state.status;
}

function marksOf({ tags, progress, place, archivedAt, favouriteAt }: Story): Marks {
  return {
    tags,
    progress,
    ...(place && { place }),
    ...(archivedAt !== undefined && { archivedAt }),
    ...(favouriteAt !== undefined && { favouriteAt }),
  };
}

function withMarks(record: StoryRecord, marks: Marks): Draft {
  const { place: _place, archivedAt: _archived, favouriteAt: _favourite, ...rest } = record;
  return { ...rest, ...marks };
}

function announceMany(addresses: readonly string[]): void {
  const [address] = addresses;
  if (address === undefined) return;
  announce(addresses.length === 1 ? { kind: "story", address } : { kind: "stories" });
}

function inPortions(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / portion);
  return Array.from({ length: count }, (_, at) =>
    addresses.slice(at * portion, (at + 1) * portion),
  );
}

import { mayGo, type KeepRule, planRemovals, type Removal } from "#story/keeping.ts";
import type { Story } from "#story/story.ts";
import { listAll } from "./all-lists.ts";
import { changeKeeping, type Keeping } from "./keep-rule.ts";
import type { Library } from "./library.ts";
import { releasePictures } from "./lighten.ts";
import { markUnsearched } from "./search-waiting.ts";
import { trustNow } from "./trusted-time.ts";
import { announce } from "./watch.ts";

const dayMs = 86_400_000;
/** A pack is in use until the journey it was for is over. */
const journeyMs = dayMs;
/** Light records are read in portions, so that a large library holds up nobody else. */
const portion = 500;

/** All stories without their texts, newest first. */
export async function listEvery(library: Library): Promise<Story[]> {
  const stories: Story[] = [];
  for (;;) {
    const before = stories.at(-1)?.order;
    const next = await listAll(library, {
      limit: portion,
      ...(before !== undefined && { before }),
    });
    stories.push(...next);
    if (next.length < portion) return stories;
  }
}

/** What a plan is made from. */
export interface AllKept {
  stories: Story[];
  /** As far as the clock is to be trusted. */
  now: number;
  packed: ReadonlySet<string>;
}

/** All that a plan needs to know, when the clock shows `now`. */
export async function lookAtAll(library: Library, now: number): Promise<AllKept> {
  const trusted = await trustNow(library, now);
  const [stories, packed] = [await listEvery(library), await listPacked(library, trusted)];
  return { stories, now: trusted, packed };
}

/** What the rule would remove now, in the order it would go. */
export async function previewRemovals(
  library: Library,
  rule: KeepRule,
  now: number,
): Promise<Removal[]> {
  return planRemovals({ ...(await lookAtAll(library, now)), rule });
}

/** The stories of packs whose journey is not over. */
async function listPacked(library: Library, now: number): Promise<ReadonlySet<string>> {
  const packs = await library.read(["packs"], (tx) => tx.store.getAll());
  const open = packs.filter(({ departsAt }) => departsAt > now - journeyMs);
  return new Set(open.flatMap(({ items }) => items.map(({ address }) => address)));
}

/**
 * Removes what was planned, as far as it still may go: each story leaves a tombstone that holds it for
 * 30 days, its text too. Killed anywhere, what is removed is removed whole, and the rest stays.
 * @returns what was removed
 */
export async function applyRemovals(
  library: Library,
  removals: readonly Removal[],
  now: number,
): Promise<Removal[]> {
  const packed = await listPacked(library, now);
  const done: Removal[] = [];
  for (const removal of removals) {
    if (await applyOne(library, removal, { now, packed })) done.push(removal);
  }
  if (done.length > 0) announce({ kind: "stories" });
  return done;
}

function applyOne(
  library: Library,
  { address, what }: Removal,
  { now, packed }: { now: number; packed: ReadonlySet<string> },
): Promise<boolean> {
  const names = ["stories", "bodies", "pictures", "tombstones", "searchWaiting"] as const;
  return library.write([...names], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const story = await stories.get(address);
    // The reader may have liked, opened or packed it since.
    if (story === undefined || !mayGo(story, packed)) return false;
    if (what === "pictures") {
      await stories.put(await releasePictures(tx, story));
      return true;
    }
    const tombstone = { address, deletedAt: now, story, byRule: true } as const;
    await Promise.all([
      tx.objectStore("tombstones").put(tombstone),
      stories.delete(address),
      markUnsearched(tx, address),
    ]);
    return true;
  });
}

/**
 * Keeps the library within the reader's limits, once a day and only when they switched it on. Two tabs
 * that start together do it once.
 */
export async function keepIfDue(library: Library, now: number): Promise<void> {
  const trusted = await trustNow(library, now);
  const rule = await claimDay(library, trusted);
  if (rule === undefined) return;
  const removals = await previewRemovals(library, rule, now);
  const done = await applyRemovals(library, removals, now);
  if (done.length === 0) return;
  const last = summaryOf(done, now);
  await library.write(["settings"], "relaxed", (tx) => changeKeeping(tx, () => ({ last })));
}

/** The rule, when this caller is the first of the day; else undefined. */
async function claimDay(library: Library, trusted: number): Promise<KeepRule | undefined> {
  let isClaimed = false;
  const { rule } = await library.write(["settings"], "relaxed", (tx) =>
    changeKeeping(tx, ({ isAutomatic, ranAt }) => {
      const isToday = ranAt !== undefined && Math.abs(trusted - ranAt) < dayMs;
      isClaimed = isAutomatic && !isToday;
      return isClaimed ? { ranAt: trusted } : undefined;
    }),
  );
  return isClaimed ? rule : undefined;
}

function summaryOf(done: Removal[], at: number): NonNullable<Keeping["last"]> {
  const stories = done.filter(({ what }) => what === "story").length;
  const bytes = done.reduce((sum, removal) => sum + removal.bytes, 0);
  return { at, stories, pictures: done.length - stories, bytes };
}

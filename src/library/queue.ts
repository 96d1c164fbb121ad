import type { ErrorCode } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import {
  abandon,
  arePicturesDue,
  claim,
  fail,
  hold,
  isClaimable,
  asksPictures,
  postponePictures,
  release,
} from "#story/state.ts";
import type { Story, StoryState } from "#story/story.ts";
import type { Library } from "./library.ts";
import { stateOf } from "./pictures.ts";
import { changeStory, type Draft, toRecord } from "./records.ts";
import type { BodyRecord, StoryRecord } from "./schema.ts";
import { markUnsearched } from "./search-waiting.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** After so many refusals the missing pictures are asked for only when the reader says so. */
const picturePatience = 8;

/** What ended an attempt. */
interface Failed {
  address: string;
  code: ErrorCode;
  now: number;
  /** What the gateway asked for with `Retry-After`. */
  retryAfterMs?: number;
  /** What was there in place of a story. */
  page?: PageFacts;
}

/**
 * Takes stories that wait, for the time of one lease: no other caller gets them meanwhile.
 * @param isBehind they are asked for together with another that comes before them
 * @param choose which of those that may be fetched now
 */
export async function claimStories(
  library: Library,
  { now, isBehind = false }: { now: number; isBehind?: boolean },
  choose: (due: Story[]) => Story[],
): Promise<Story[]> {
  const claimed = await library.write(["stories"], "relaxed", async (tx) => {
    const waiting = await tx.store.index("byAttempts").getAll();
    const chosen = choose(waiting.filter((story) => canFetch(story, now)).map(toStory));
    const records = chosen.map((story) =>
      toRecord({ ...story, state: claim(story.state, now, isBehind) }),
    );
    await Promise.all(records.map((record) => tx.store.put(record)));
    return records.map(toStory);
  });
  tellOf(claimed);
  return claimed;
}

/** Takes the next story that waits: the least tried comes first, then the longest saved. */
export async function claimNext(library: Library, now: number): Promise<Story | undefined> {
  const [story] = await claimStories(library, { now }, (due) => due.slice(0, 1));
  return story;
}

/** The story that came with the app has no publisher to ask; an expensive one waits for the reader. */
function canFetch({ state, isWelcome, consent }: StoryRecord, now: number): boolean {
  return isWelcome !== true && consent !== "wanted" && isClaimable(state, now);
}

/**
 * Gives claimed stories back: whoever fetched them was stopped, by nothing of theirs. They count as
 * untried.
 * @param reason why nothing came, where the reader is to know
 */
export async function releaseStories(
  library: Library,
  addresses: string[],
  reason?: ErrorCode,
): Promise<void> {
  const released = await library.write(["stories"], "relaxed", async (tx) => {
    const records = await Promise.all(addresses.map((address) => tx.store.get(address)));
    const held = records.filter((record) => record?.state.status === "fetching");
    const next = held.flatMap((record) =>
      record ? toRecord({ ...record, state: release(record.state, reason) }) : [],
    );
    await Promise.all(next.map((record) => tx.store.put(record)));
    return next;
  });
  tellOf(released);
}

/** One by one, or that there are many. */
function tellOf(stories: { address: string }[]): void {
  const [story] = stories;
  if (stories.length > 1) announce({ kind: "stories" });
  else if (story !== undefined) announce({ kind: "story", address: story.address });
}

/**
 * Queues again what a killed fetcher left behind: for whoever has the turn, and so knows that nobody
 * else fetches.
 */
export async function releaseAbandoned(library: Library, now: number): Promise<void> {
  const death = { now, random: Math.random() };
  for (const { address, state } of await listHopeful(library)) {
    if (state.status !== "fetching") continue;
    await changeStory(library, address, (story) => ({
      ...story,
      state: abandon(story.state, death),
    }));
  }
}

/** Tells on everything that is queued why nothing is fetched: the reader's own rule. */
export async function holdQueue(library: Library, reason: ErrorCode): Promise<void> {
  for (const { address, state } of await listHopeful(library)) {
    if (state.status !== "queued" || state.reason === reason) continue;
    await changeStory(library, address, (story) => ({
      ...story,
      state: hold(story.state, reason),
    }));
  }
}

/**
 * Ends an attempt without a text: queued again when the fault may pass, else failed with its reason.
 * A story whose text is already here keeps it and names the failed refresh.
 * @returns undefined when the story was deleted meanwhile
 */
export async function failStory(library: Library, failed: Failed): Promise<Story | undefined> {
  const { address } = failed;
  const names = ["stories", "bodies", "searchWaiting"] as const;
  const story = await library.write([...names], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const record = await stories.get(address);
    if (record === undefined) return undefined;
    const body = await tx.objectStore("bodies").get(address);
    const next = toRecord(afterFailure(record, body, failed));
    await stories.put(next);
    // What the page calls itself may be its title now.
    if (next.title !== record.title) await markUnsearched(tx, address);
    return toStory(next);
  });
  if (story !== undefined) announce({ kind: "story", address });
  return story;
}

function afterFailure(record: StoryRecord, body: BodyRecord | undefined, failed: Failed): Draft {
  // Another fetcher brought the text already: only a fault of the storage still counts.
  const isSettled = record.state.status === "ready" || record.state.status === "partial";
  if (isSettled && !failed.code.startsWith("storage-")) return record;
  const state = fail(record.state, { ...failed, random: Math.random() });
  if (state.status !== "failed" || !record.hasText || body === undefined) {
    // What the page calls itself says more than its address.
    const title = (!record.hasText && failed.page?.title) || record.title;
    return { ...record, title, state };
  }
  return { ...record, state: stateOf(body), refreshFailed: failed.code };
}

/** The stories whose missing pictures may be asked for now. */
export async function listPartials(library: Library, now: number): Promise<Story[]> {
  const hopeful = await listHopeful(library);
  return hopeful.filter(({ state }) => arePicturesDue(state, now)).map(toStory);
}

/** Ends an attempt at missing pictures: they are asked for again later. */
export function postponeMissing(library: Library, failed: Failed): Promise<Story | undefined> {
  return changeStory(library, failed.address, (story) => ({
    ...story,
    state: postponePictures(story.state, { ...failed, random: Math.random() }),
  }));
}

/**
 * Makes a story's missing pictures due now: the reader asks for them, and the text is not fetched
 * again. Any other story stays as it is.
 */
export async function retryPictures(library: Library, address: string): Promise<Story | undefined> {
  const story = await changeStory(library, address, (record) => {
    const { state } = record;
    if (!asksPictures(state)) return record;
    return { ...record, state: { ...state, attempts: 0, retryAt: 0 } };
  });
  if (story !== undefined && asksPictures(story.state)) announce({ kind: "queue" });
  return story;
}

/** When something that waits is to be tried again (ms since the epoch); undefined when nothing waits. */
export async function nextRetryAt(library: Library): Promise<number | undefined> {
  const times = (await listHopeful(library)).map(({ state }) => retryTimeOf(state));
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How many stories wait for their text or for pictures. */
export async function countWaiting(library: Library): Promise<number> {
  return (await listHopeful(library)).length;
}

function retryTimeOf(state: StoryState): number {
  if (state.status === "fetching") return state.leaseUntil;
  return "retryAt" in state ? state.retryAt : Infinity;
}

/** The stories that are not settled and that waiting may still help. */
async function listHopeful(library: Library): Promise<StoryRecord[]> {
  const unsettled = await library.read(["stories"], (tx) => tx.store.index("byAttempts").getAll());
  return unsettled.filter(
    ({ state, isWelcome, consent }) =>
      isWelcome !== true &&
      consent !== "wanted" &&
      (!asksPictures(state) || state.attempts < picturePatience),
  );
}

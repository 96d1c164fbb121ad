import type { ErrorCode } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import {
  arePicturesDue,
  claim,
  fail,
  isClaimable,
  asksPictures,
  postponePictures,
} from "#story/state.ts";
import type { Story, StoryState } from "#story/story.ts";
import type { Library } from "./library.ts";
import { stateOf } from "./pictures.ts";
import { changeStory, type Draft, toRecord } from "./records.ts";
import type { BodyRecord, StoryRecord } from "./schema.ts";
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
 * Takes the next story that waits, for the time of one lease: no other caller gets it meanwhile.
 * The least tried comes first, then the longest saved, so that no story holds up the rest.
 */
export async function claimNext(library: Library, now: number): Promise<Story | undefined> {
  const story = await library.write(["stories"], "relaxed", async (tx) => {
    let cursor = await tx.store.index("byAttempts").openCursor();
    while (cursor !== null && !canFetch(cursor.value, now)) {
      cursor = await cursor.continue();
    }
    if (cursor === null) return undefined;
    const record = toRecord({ ...cursor.value, state: claim(cursor.value.state, now) });
    await cursor.update(record);
    return toStory(record);
  });
  if (story !== undefined) announce({ kind: "story", address: story.address });
  return story;
}

/** The story that came with the app has no publisher to ask; an expensive one waits for the reader. */
function canFetch({ state, isWelcome, consent }: StoryRecord, now: number): boolean {
  return isWelcome !== true && consent !== "wanted" && isClaimable(state, now);
}

/** Gives a claimed story back: whoever fetched it was told to stop. It counts as untried. */
export function releaseStory(
  library: Library,
  address: string,
  attempts = 0,
): Promise<Story | undefined> {
  return changeStory(library, address, (story) =>
    story.state.status === "fetching"
      ? { ...story, state: { status: "queued", attempts, retryAt: 0 } }
      : story,
  );
}

/**
 * Queues again what a killed fetcher left behind, without waiting for its lease: for whoever has the
 * turn, and so knows that nobody else fetches. Only after a first attempt: a story that took its
 * fetcher down twice waits.
 */
export async function releaseAbandoned(library: Library): Promise<void> {
  for (const { address, state } of await listHopeful(library)) {
    if (state.status !== "fetching" || state.attempts > 1) continue;
    await releaseStory(library, address, state.attempts);
  }
}

/**
 * Ends an attempt without a text: queued again when the fault may pass, else failed with its reason.
 * A story whose text is already here keeps it and names the failed refresh.
 * @returns undefined when the story was deleted meanwhile
 */
export async function failStory(library: Library, failed: Failed): Promise<Story | undefined> {
  const { address } = failed;
  const story = await library.write(["stories", "bodies"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const record = await stories.get(address);
    if (record === undefined) return undefined;
    const body = await tx.objectStore("bodies").get(address);
    const next = toRecord(afterFailure(record, body, failed));
    await stories.put(next);
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

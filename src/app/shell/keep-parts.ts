import { BekalError } from "#base/errors.ts";
import { hasBrokenStory } from "#library/broken-stories.ts";
import { isSavingData } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { hasOwnText } from "#library/own-texts.ts";
import { listTrips } from "#library/trips.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Part } from "#sharing/part-files.ts";
import { isPartKept, keepParts } from "#sharing/parts.ts";
import { mayFetch } from "#sync/may-fetch.ts";
import { afterLoad } from "./idle.ts";

/** What the reader waits for comes first. */
const restMs = 8000;

/**
 * Keeps parts on the device, for use without a network, that are too heavy for a first visit and for
 * those who never need them: what reads pages once there is a story that the gateway could not get
 * whole, for the reader may want to paste it; what packs once there is a story of the reader's own.
 * Neither comes by itself while the browser saves data or the reader's rule forbids it; whoever asks
 * for one earlier gets it then. Whoever has a trip is never without what packs it.
 */
export async function keepPartsLater(library: Library): Promise<void> {
  const mayCome = async () =>
    !isSavingData() && (await mayFetch(library, Date.now())) === undefined;
  const hasTrip = async () => (await listTrips(library)).length > 0;
  await Promise.all([
    keepOnce(library, "page-reader", async () => (await hasBrokenStory(library)) && mayCome()),
    keepOnce(
      library,
      "packing",
      async () => (await hasTrip()) || ((await hasOwnText(library)) && mayCome()),
    ),
  ]);
}

/** Keeps a part as soon as it is useful: now, or when a story or a trip changes. */
async function keepOnce(
  library: Library,
  part: Part,
  isUseful: () => Promise<boolean>,
): Promise<void> {
  if (await isPartKept(part)) return;
  let isWanted = false;
  const stop = watchLibrary(({ kind }) => {
    if (kind === "story" || kind === "packs") void look();
  });
  async function look(): Promise<void> {
    if (isWanted || !(await isTrue(isUseful)) || isWanted) return;
    isWanted = true;
    stop();
    setTimeout(() => afterLoad(() => void keepParts([part])), restMs);
  }
  await look();
}

/** A library that cannot be read now is looked at again when it changes. */
async function isTrue(question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question();
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return false;
  }
}

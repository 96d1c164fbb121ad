import { BekalError } from "#base/errors.ts";
import { hasBrokenStory } from "#library/broken-stories.ts";
import { isSavingData } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { hasOwnText } from "#library/own-texts.ts";
import { readBudget } from "#library/spending.ts";
import { listTrips } from "#library/trips.ts";
import { watchLibrary } from "#library/watch.ts";
import { laterParts, type Part } from "#sharing/part-files.ts";
import { isPartKept, keepPart } from "#sharing/parts.ts";
import { mayFetch } from "#sync/may-fetch.ts";
import { afterLoad } from "./idle.ts";

/** What the reader waits for comes first. */
const restMs = 8000;

/** What makes a part useful that comes by itself. */
const uses = {
  // The gateway could not get a story whole: the reader may want to paste it.
  "page-reader": hasBrokenStory,
  // There is something to pack.
  packing: hasOwnText,
  // There is something to find and to sort.
  shelf: hasOwnText,
  // There is something to mark, to look up in, to listen to.
  reading: hasOwnText,
} as const satisfies Partial<Record<Part, (library: Library) => Promise<boolean>>>;

/**
 * Keeps parts on the device, for use without a network, that are too heavy for a first visit and for
 * those who never need them, as soon as they are useful. None comes by itself while the browser saves
 * data, or the reader's rule leaves no room for it; whoever asks for one earlier gets it then. Whoever
 * has a trip is never without what packs it.
 */
export async function keepPartsLater(library: Library): Promise<void> {
  const parts = ["page-reader", "packing", "reading", "shelf"] as const;
  await Promise.all(parts.map((part) => keepOnce(library, part)));
}

/** Keeps a part once it is useful: now, or when a story or a trip changes. */
async function keepOnce(library: Library, part: keyof typeof uses): Promise<void> {
  if (await isPartKept(part)) return;
  let isWanted = false;
  const stop = watchLibrary(({ kind }) => {
    if (kind === "story" || kind === "packs") void look();
  });
  async function look(): Promise<void> {
    if (isWanted || !(await isWorthIt(library, part)) || isWanted) return;
    isWanted = true;
    setTimeout(() => afterLoad(() => void keep()), restMs);
  }
  /** Much may have been spent since. */
  async function keep(): Promise<void> {
    isWanted = false;
    if (!(await isWorthIt(library, part))) return;
    isWanted = true;
    stop();
    await keepPart(part, false);
  }
  await look();
}

/** A library that cannot be read now is looked at again when it changes. */
async function isWorthIt(library: Library, part: keyof typeof uses): Promise<boolean> {
  try {
    if (part === "packing" && (await listTrips(library)).length > 0) return true;
    return !isSavingData() && (await uses[part](library)) && (await isAllowed(library, part));
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return false;
  }
}

/** True when the reader's rule lets so much be fetched unasked. */
async function isAllowed(library: Library, part: Part): Promise<boolean> {
  const now = Date.now();
  if ((await mayFetch(library, now)) !== undefined) return false;
  const { leftBytes } = await readBudget(library, now);
  return leftBytes >= laterParts[part].mostBytes;
}

import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { hasBrokenStory } from "#library/broken-stories.ts";
import { isSavingData } from "#library/data-rule.ts";
import { readBudget } from "#library/spending.ts";
import { watchLibrary } from "#library/watch.ts";
import { laterParts } from "#sharing/part-files.ts";
import { isPartKept, keepParts } from "#sharing/parts.ts";
import { mayFetch } from "#sync/may-fetch.ts";
import { afterLoad } from "./idle.ts";

/** What the reader waits for comes first. */
const restMs = 8000;

/**
 * Keeps the part that reads pages on the device, for use without a network, once there is a story that
 * the gateway could not get whole: the reader may want to paste it. It is too heavy for a first visit
 * and for those who never need it, and does not come by itself while the browser saves data. Whoever
 * asks for it earlier gets it then.
 */
export async function keepPartsLater(library: Library): Promise<void> {
  if (isSavingData() || (await isPartKept("page-reader"))) return;
  let isWanted = false;
  const stop = watchLibrary((change) => {
    if (change.kind === "story") void look();
  });
  async function look(): Promise<void> {
    if (isWanted || !(await isWorthIt(library)) || isWanted) return;
    isWanted = true;
    stop();
    setTimeout(() => afterLoad(() => void keepParts(["page-reader"])), restMs);
  }
  await look();
}

/** True when the reader's rule lets so much be fetched unasked. */
async function isAllowed(library: Library): Promise<boolean> {
  const now = Date.now();
  if ((await mayFetch(library, now)) !== undefined) return false;
  const { leftBytes } = await readBudget(library, now);
  return leftBytes >= laterParts["page-reader"].mostBytes;
}

/** A library that cannot be read now is looked at again when it changes. */
async function isWorthIt(library: Library): Promise<boolean> {
  try {
    return (await hasBrokenStory(library)) && (await isAllowed(library));
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return false;
  }
}

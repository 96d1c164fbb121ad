import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { hasBrokenStory } from "#library/broken-stories.ts";
import { watchLibrary } from "#library/watch.ts";
import { isPartKept, keepParts } from "#sharing/parts.ts";
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
    if (isWanted || !(await hasBroken(library)) || isWanted) return;
    isWanted = true;
    stop();
    setTimeout(() => afterLoad(() => void keepParts(["page-reader"])), restMs);
  }
  await look();
}

/** @see https://wicg.github.io/savedata/ */
function isSavingData(): boolean {
  const browser: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return browser.connection?.saveData === true;
}

/** A library that cannot be read now is looked at again when it changes. */
async function hasBroken(library: Library): Promise<boolean> {
  try {
    return await hasBrokenStory(library);
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return false;
  }
}

import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { hasOwnText } from "#library/own-text.ts";
import { watchLibrary } from "#library/watch.ts";
import { isPageReaderKept, keepPageReader } from "#sharing/page-reader.ts";
import { afterLoad } from "./idle.ts";

/** Pictures of the first story come first. */
const restMs = 8000;

/**
 * Keeps the part that reads pages on the device, for use without a network. It is too heavy for a first
 * visit: it comes when the first story is kept and nothing else is to do, and not at all while the
 * reader's browser saves data. Whoever needs it earlier gets it then.
 */
export async function keepPartsLater(library: Library): Promise<void> {
  if (isSavingData() || (await isPageReaderKept())) return;
  let isWanted = false;
  const stop = watchLibrary((change) => {
    if (change.kind === "story") void look();
  });
  async function look(): Promise<void> {
    if (isWanted || !(await hasText(library)) || isWanted) return;
    isWanted = true;
    stop();
    setTimeout(() => afterLoad(() => void keepPageReader()), restMs);
  }
  await look();
}

/** @see https://wicg.github.io/savedata/ */
function isSavingData(): boolean {
  const browser: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return browser.connection?.saveData === true;
}

/** A library that cannot be read now is looked at again when it changes. */
async function hasText(library: Library): Promise<boolean> {
  try {
    return await hasOwnText(library);
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return false;
  }
}

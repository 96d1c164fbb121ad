import { BekalError, isDomException } from "#base/errors.ts";
import { countTexts } from "#library/count-texts.ts";
import { isSavingData } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { DICTIONARY_PATH } from "#wire/paths.ts";
import { mayFetch } from "./may-fetch.ts";
import { spendOn } from "./spend.ts";
import { measureTransfer } from "./transfer.ts";

/** It has paid after six to twenty-five single stories (docs/decisions.md): who has ten will save more. */
const PAYS_FROM_TEXTS = 10;
/** Of the answer, its headers and the request's. */
const EXPECTED_BYTES = 2000;
const TIMEOUT_MS = 30_000;

let isSettled = false;

/**
 * Fetches the dictionary that makes single stories smaller, once it pays: from then on the browser
 * says by itself that it has it. Only where the browser can use one, and never under Save-Data. What
 * the browser's cache still holds costs nothing.
 * @see RFC 9842
 */
export async function fetchDictionaryOnce(library: Library): Promise<void> {
  if (isSettled || !canUseDictionaries() || isSavingData()) return;
  try {
    if ((await countTexts(library)) < PAYS_FROM_TEXTS || isSettled) return;
    isSettled = true;
    if ((await mayFetch(library, Date.now())) !== undefined) return;
    const purpose = { kind: "app", expectedBytes: EXPECTED_BYTES, now: Date.now } as const;
    await spendOn(library, purpose, async () => ({ transfer: await fetchDictionary() }));
  } catch (cause) {
    // Stories come without it too; the next start tries again.
    if (!(cause instanceof BekalError) && !isNetworkFault(cause)) throw cause;
  }
}

async function fetchDictionary() {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(DICTIONARY_PATH, { signal, credentials: "omit" });
  const { byteLength } = await response.arrayBuffer();
  return measureTransfer({ url: DICTIONARY_PATH, startedAt, response, readBytes: byteLength });
}

/** Only pages can be asked; a worker profits from what the page fetched. */
function canUseDictionaries(): boolean {
  if (typeof document === "undefined") return false;
  return document.createElement("link").relList.supports("compression-dictionary");
}

function isNetworkFault(cause: unknown): boolean {
  return cause instanceof TypeError || isDomException(cause, "TimeoutError");
}

import type { MeasureOptions, PictureFacts, PictureFactsBook } from "./picture-facts.ts";

/** Measured unasked, of one story: the first ones at once, and the others behind them. */
export const FIRST = 12;
export const MOST = 40;
/** A page cannot make the gateway fetch more than about this: with the first ones so heavy, no others. */
const HEAVY_BYTES = 24 * 1024 * 1024;

/** Measures pictures of one story, no more than a page may ask for; of the others what is known. */
export async function measureSome(
  book: PictureFactsBook,
  urls: readonly string[],
  { waitMs, signal }: Pick<MeasureOptions, "waitMs" | "signal">,
): Promise<Map<string, PictureFacts>> {
  const options = { waitMs: waitMs / 2, ...(signal && { signal }) };
  const wanted = [...new Set(urls)].slice(0, MOST);
  const first = wanted.slice(0, FIRST);
  const head = await book.measure(first, options);
  // What has not been seen by now may be as heavy as the worst.
  const isLight = head.size === first.length && !isHeavy(head);
  if (isLight) await book.measure(wanted, options);
  return book.known(urls);
}

/** True when these are all that should be fetched of a page, by the weight of the publisher's files. */
export function isHeavy(known: Map<string, PictureFacts>): boolean {
  const bytes = [...known.values()].reduce((sum, { originalBytes }) => sum + originalBytes, 0);
  return bytes > HEAVY_BYTES;
}

import type { ErrorCode } from "#base/errors.ts";
import { getDataRule } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { wantPictures } from "#library/withheld.ts";
import { asksPictures } from "#story/state.ts";
import type { Story } from "#story/story.ts";
import { drainQueue } from "#sync/drain.ts";
import type { FirstWish } from "#sync/parts.ts";
import { mayFetch } from "#sync/may-fetch.ts";

/** What the reader's rules say of the pictures of a story that are not here. */
export interface PictureRules {
  /** In which quality a tap asks for one. */
  quality: "light" | "full";
  /** Why wanted pictures do not come, though nothing failed. */
  hold?: ErrorCode;
}

/** Reads them for one story; nothing holds what nobody waits for. */
export async function readPictureRules(library: Library, story: Story): Promise<PictureRules> {
  const { pictures } = await getDataRule(library);
  const quality = pictures === "full" ? "full" : "light";
  const hold = asksPictures(story.state) ? await mayFetch(library, Date.now()) : undefined;
  return { quality, ...(hold && { hold }) };
}

/** Asks for pictures by a tap: wanted from now on, and due at once; in full, or as the rule says. */
export async function fetchPictures(
  library: Library,
  address: string,
  indexes: readonly number[],
  quality?: "full",
): Promise<void> {
  const { pictures } = await getDataRule(library);
  const usual = pictures === "full" ? "full" : "light";
  await wantPictures(library, address, indexes, quality ?? usual);
  // Only what is fetched unasked waits for Wi-Fi; a tap asks for this story, and for nothing else.
  if ((await mayFetch(library, Date.now())) !== "wifi-wanted") return;
  const first: FirstWish = { addresses: [address], capBytes: Infinity, only: true };
  await drainQueue({ library, isAsked: true, first });
}

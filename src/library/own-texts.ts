import type { Library } from "./library.ts";
import { listShelf } from "./lists.ts";

const shelves = ["unread", "reading", "finished"] as const;
/** One more than the story that came along. */
const lookedAt = 2;

/** True when the text of a story that the reader saved is on the device. */
export async function hasOwnText(library: Library): Promise<boolean> {
  const stories = await Promise.all(shelves.map((shelf) => listShelf(library, shelf, lookedAt)));
  return stories.flat().some(({ hasText, isWelcome }) => hasText && !isWelcome);
}

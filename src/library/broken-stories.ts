import type { Library } from "./library.ts";
import { listShelf } from "./lists.ts";

/** How many of the newest are looked at. */
const lookedAt = 20;

/** True when the gateway could not get a story, or only a part of it. */
export async function hasBrokenStory(library: Library): Promise<boolean> {
  if ((await listShelf(library, "failed", 1)).length > 0) return true;
  const unread = await listShelf(library, "unread", lookedAt);
  return unread.some(({ completeness = "whole" }) => completeness !== "whole");
}

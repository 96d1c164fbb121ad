import type { Library } from "./library.ts";
import { listShelf } from "./lists.ts";

/** True when a text is here that the reader saved. */
export async function hasOwnText(library: Library): Promise<boolean> {
  for (const shelf of ["unread", "reading", "finished", "archived"] as const) {
    // Two of each, for one story came with the app.
    const stories = await listShelf(library, shelf, 2);
    if (stories.some((story) => story.hasText && !story.isWelcome)) return true;
  }
  return false;
}

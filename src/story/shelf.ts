import type { Shelf, Story } from "./story.ts";

/** Below this the reader has only looked in; above `finishedAt` only the last lines are left. */
const begunAt = 0.02;
const finishedAt = 0.97;

/** The one list a story stands in: archived wins, then whether its text is here, then how far it was read. */
export function shelfOf(story: Omit<Story, "shelf">): Shelf {
  if (story.archivedAt !== undefined) return "archived";
  if (!story.hasText) return story.state.status === "failed" ? "failed" : "waiting";
  if (story.progress >= finishedAt) return "finished";
  return story.progress > begunAt ? "reading" : "unread";
}

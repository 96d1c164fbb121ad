import type { Story } from "#story/story.ts";
import type { StoryRecord } from "./schema.ts";

/** Takes away what only the indexes need. */
export function toStory({ rank: _rank, ...story }: StoryRecord): Story {
  return story;
}

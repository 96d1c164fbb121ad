import { speeds } from "#app/ui/speeds.ts";
import { normOf, tagOf } from "#story/reading.ts";
import type { Story } from "#story/story.ts";

/** Words a minute, at the reader's own speed in the language of the story where it is known. */
export function wpmOf({ language }: Pick<Story, "language">): number {
  const tag = tagOf(language);
  return speeds.value[tag]?.wpm ?? normOf(tag);
}

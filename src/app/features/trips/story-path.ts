import { readPath, storyPath } from "#app/ui/addresses.ts";
import type { PackedStory } from "./trip-facts.ts";

/** Where a story of a pack is read, also when it was deleted meanwhile. */
export function packedPath({ item, story }: PackedStory): string {
  return story === undefined ? readPath(item.address) : storyPath(story);
}

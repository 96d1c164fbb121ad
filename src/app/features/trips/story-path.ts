import { readPath, screens } from "#app/ui/addresses.ts";
import type { Story } from "#story/story.ts";
import type { PackedStory } from "./trip-facts.ts";

/** Where a story is read; the one that came along has an address of its own. */
export function storyPath({ address, isWelcome }: Story): string {
  return isWelcome ? screens.welcome : readPath(address);
}

/** The same for a story of a pack, also when it was deleted meanwhile. */
export function packedPath({ item, story }: PackedStory): string {
  return story === undefined ? readPath(item.address) : storyPath(story);
}

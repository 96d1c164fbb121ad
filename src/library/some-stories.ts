import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { toStory } from "./to-story.ts";

/** The stories at these addresses, in one transaction; undefined for one that is not there. */
export function getStories(
  library: Library,
  addresses: readonly string[],
): Promise<Map<string, Story | undefined>> {
  return library.read(["stories"], async (tx) => {
    const stories = tx.objectStore("stories");
    const records = await Promise.all(addresses.map((address) => stories.get(address)));
    return new Map(
      addresses.map((address, at) => {
        const record = records[at];
        return [address, record && toStory(record)];
      }),
    );
  });
}

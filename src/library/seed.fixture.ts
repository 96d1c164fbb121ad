import { aStory } from "#story/story.fixture.ts";
import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { toRecord } from "./records.ts";

/** Puts so many stories into a library, the last one newest; `over` says what differs. */
export async function seedStories(
  library: Library,
  count: number,
  over: (index: number) => Partial<Story> = () => ({}),
): Promise<void> {
  await library.write(["stories"], "relaxed", async (tx) => {
    const all = Array.from({ length: count }, (_, index) => {
      const address = `https://a.example/${index}`;
      const story = aStory({ address, url: address, title: `Cerita ${index}`, order: index + 1 });
      return tx.store.put(toRecord({ ...story, ...over(index) }));
    });
    await Promise.all(all);
  });
}

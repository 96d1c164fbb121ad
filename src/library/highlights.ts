import type { Highlight } from "#story/highlight.ts";
import type { Story } from "#story/story.ts";
import type { Library, Writing } from "./library.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** What the reader marked in one story, in the order of its text when it was marked. */
export async function listHighlights(library: Library, address: string): Promise<Highlight[]> {
  const found = await library.read(["highlights"], (tx) =>
    tx.store.index("byAddress").getAll(address),
  );
  return found.toSorted((a, b) => a.anchor.start - b.anchor.start);
}

/** A highlight with the story it stands in. */
export interface MarkedWords {
  highlight: Highlight;
  story: Story;
}

/** All highlights of stories that are in the library, the newest first. */
export async function listAllHighlights(library: Library): Promise<MarkedWords[]> {
  return library.read(["highlights", "stories"], async (tx) => {
    const highlights = await tx.objectStore("highlights").index("byTime").getAll();
    const addresses = [...new Set(highlights.map(({ address }) => address))];
    const records = await Promise.all(
      addresses.map((address) => tx.objectStore("stories").get(address)),
    );
    const stories = new Map(
      records.flatMap((record) => (record ? [[record.address, toStory(record)] as const] : [])),
    );
    return highlights.toReversed().flatMap((highlight) => {
      const story = stories.get(highlight.address);
      return story === undefined ? [] : [{ highlight, story }];
    });
  });
}

/** Keeps a highlight, new or changed. On the disk when it resolves: notes are typed by hand. */
export async function saveHighlight(library: Library, highlight: Highlight): Promise<void> {
  await library.write(["highlights"], "strict", (tx) => tx.store.put(highlight));
  announce({ kind: "highlights" });
}

/** Deletes a highlight; saving it again undoes it. */
export async function deleteHighlight(library: Library, id: string): Promise<void> {
  await library.write(["highlights"], "relaxed", (tx) => tx.store.delete(id));
  announce({ kind: "highlights" });
}

/** Drops all highlights of a story, as a step of a larger write. */
export async function dropHighlights(tx: Writing<"highlights">, address: string): Promise<void> {
  const highlights = tx.objectStore("highlights");
  const ids = await highlights.index("byAddress").getAllKeys(address);
  await Promise.all(ids.map((id) => highlights.delete(id)));
}

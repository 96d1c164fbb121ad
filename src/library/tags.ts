import { tagKey, withoutTag, withTag } from "#story/tags.ts";
import type { Library } from "./library.ts";
import { changeStories, type Undo } from "./many-stories.ts";
import { rowsOf } from "./rows.ts";
import { getTagColours, type TagColour } from "./tag-colours.ts";

/** A tag of the library. */
export interface Tag {
  name: string;
  /** How many stories have it. */
  count: number;
  colour?: TagColour;
}

/** All tags, by name. */
export async function listTags(library: Library): Promise<Tag[]> {
  const rows = rowsOf(library);
  const [colours] = await Promise.all([getTagColours(library), rows.catchUp()]);
  const tags = new Map<string, Tag>();
  for (const name of rows.list().flatMap((row) => row.tags)) {
    const key = tagKey(name);
    const [colour, known] = [colours[key], tags.get(key)];
    // The rows begin with the newest story: its spelling is the one last chosen.
    if (known === undefined) tags.set(key, { name, count: 1, ...(colour && { colour }) });
    else known.count += 1;
  }
  const { compare } = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
  return [...tags.values()].toSorted((a, b) => compare(a.name, b.name));
}

/** Adds a tag to many stories in one transaction. */
export function addTag(library: Library, addresses: readonly string[], tag: string): Promise<Undo> {
  const change = (tags: readonly string[]) => withTag(tags, tag);
  return changeStories(library, addresses, (marks) => ({ ...marks, tags: change(marks.tags) }));
}

/** Takes a tag from many stories in one transaction. */
export function removeTag(
  library: Library,
  addresses: readonly string[],
  tag: string,
): Promise<Undo> {
  const change = (tags: readonly string[]) => withoutTag(tags, tag);
  return changeStories(library, addresses, (marks) => ({ ...marks, tags: change(marks.tags) }));
}

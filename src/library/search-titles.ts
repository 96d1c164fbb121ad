import { foldWord } from "#search/fold.ts";
import { marksIn } from "#search/marks.ts";
import { parseQuery } from "#search/query.ts";
import type { Library } from "./library.ts";
import { listAll } from "./all-lists.ts";
import type { Hit } from "./search-query.ts";

/** So many light records are read in some milliseconds. */
const lookedAt = 200;

/**
 * The newest stories whose title or site has every word of what was typed: an answer for the moment in
 * which there is no better one. Conditions and words side by side are left to the index.
 */
export async function searchTitles(library: Library, typed: string, most: number): Promise<Hit[]> {
  const query = parseQuery(typed);
  const { words, filters, phrases, without } = query;
  const isPlain = filters.length + phrases.length + without.length === 0;
  if (!isPlain || words.length === 0) return [];
  const stories = await listAll(library, { limit: lookedAt });
  return stories
    .filter(({ title, siteName = "" }) => {
      const folded = foldWord(`${title} ${siteName}`);
      return words.every(({ word }) => folded.includes(word));
    })
    .slice(0, most)
    .map((story) => ({ story, titleMarks: marksIn(story.title, query) }));
}

import type { Library } from "#library/library.ts";
import type { Hit, SearchAnswer } from "#library/search-query.ts";
import { searchTitles } from "#library/search-titles.ts";

const most = 12;

/** Stories found by their titles alone. */
export async function titleHits(library: Promise<Library>, typed: string): Promise<Hit[]> {
  try {
    return await searchTitles(await library, typed, most);
  } catch {
    // The index answers, or tells why it cannot.
    return [];
  }
}

/** An answer of titles alone. */
export function answerOf(hits: Hit[]): SearchAnswer {
  return { hits, total: hits.length, isMore: false, corrected: [], searched: 0, all: 0 };
}

/** The answer, and by their titles those that the index does not know yet. */
export async function withTitles(
  library: Promise<Library>,
  typed: string,
  answer: SearchAnswer,
): Promise<SearchAnswer> {
  if (answer.searched >= answer.all) return answer;
  const known = new Set(answer.hits.map(({ story }) => story.address));
  const found = await titleHits(library, typed);
  const others = found.filter(({ story }) => !known.has(story.address));
  return { ...answer, hits: [...answer.hits, ...others], total: answer.total + others.length };
}

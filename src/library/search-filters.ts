import { foldWord } from "#search/fold.ts";
import { type FilterName, filterTerm, valueOfFilter } from "#search/terms.ts";
import type { Library } from "./library.ts";
import { TermLookup } from "./search-lookup.ts";
import { stateKey } from "./search-state.ts";

/** A tag, a source or a language, as it is looked for, and how many stories have it. */
export interface FilterValue {
  value: string;
  count: number;
}

const mostValues = 8;

/** What a search can be narrowed to, by how it begins; what most stories have comes first. */
export async function listFilterValues(
  library: Library,
  filter: FilterName,
  beginning: string,
): Promise<FilterValue[]> {
  const counts = await library.read(["searchState", "searchPostings"], async (tx) => {
    const state = await tx.objectStore("searchState").get(stateKey);
    const segments = state?.segments ?? [];
    const lookup = new TermLookup(tx.objectStore("searchPostings"), segments);
    const found = new Map<string, number>();
    const term = filterTerm(filter, foldWord(beginning));
    const entries = await Promise.all(segments.map((segment) => lookup.begun(segment, term)));
    for (const one of entries.flat()) {
      const value = valueOfFilter(one.term);
      found.set(value, (found.get(value) ?? 0) + one.count);
    }
    return found;
  });
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostValues);
}

import type { Snippet } from "#search/marks.ts";
import type { FilterName } from "#search/terms.ts";
import type { Library } from "./library.ts";
import { type FilterValue, listFilterValues } from "./search-filters.ts";
import { keepIndexed } from "./search-indexer.ts";
import { SearchCache } from "./search-cache.ts";
import { searchStories, type SearchAnswer, snippetsOf } from "./search-query.ts";
import { SearchTexts } from "./search-texts.ts";

/** The best stories for what was typed. */
export interface SearchAsked {
  typed: string;
  limit: number;
  /** ms since the epoch */
  now: number;
}

/** Pieces of the texts of stories that a search has found. */
export interface SnippetsAsked {
  addresses: string[];
  typed: string;
  corrected: SearchAnswer["corrected"];
}

/** What a search can be narrowed to, by how it begins. */
export interface ValuesAsked {
  filter: FilterName;
  beginning: string;
}

/** Answers questions on a library, in a worker or in the page. @throws BekalError storage-* */
export interface SearchService {
  search(asked: SearchAsked): Promise<SearchAnswer>;
  snippets(asked: SnippetsAsked): Promise<(Snippet | undefined)[]>;
  values(asked: ValuesAsked): Promise<FilterValue[]>;
}

/** So long after a question nothing is indexed: the next letter may come. */
const restMs = 600;

/** Answers questions, and keeps the index up with the library while nothing is asked. */
export function createSearch(library: Library, signal: AbortSignal): SearchService {
  const cache = new SearchCache();
  const texts = new SearchTexts(library);
  let searches = 0;
  let quietAt = 0;
  async function pause(): Promise<void> {
    for (let leftMs = 1; leftMs > 0 && !signal.aborted; leftMs = quietAt - Date.now()) {
      // A task of its own also when it is quiet: questions come as tasks.
      await new Promise((resolve) => setTimeout(resolve, leftMs));
    }
  }
  function soon<Asked, Answer>(answer: (asked: Asked) => Promise<Answer>) {
    return (asked: Asked) => {
      quietAt = Date.now() + restMs;
      return answer(asked);
    };
  }
  keepIndexed(library, { signal, pause });
  return {
    search: soon((asked) => {
      searches += 1;
      return searchStories(library, asked, cache);
    }),
    snippets: soon(({ addresses, ...question }) => {
      const asked = searches;
      return snippetsOf(texts, addresses, question, () => searches !== asked);
    }),
    values: soon(({ filter, beginning }) => listFilterValues(library, filter, beginning)),
  };
}

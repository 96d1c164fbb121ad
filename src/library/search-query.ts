import { hasPhrase, marksIn, type Mark, type Snippet, snippetOf } from "#search/marks.ts";
import {
  characterWords,
  filterLookups,
  isEmptyQuery,
  lookupsOf,
  parseQuery,
  type Query,
  type QueryWord,
} from "#search/query.ts";
import { type DocumentFacts, type Found, rank } from "#search/rank.ts";
import type { Story } from "#story/story.ts";
import type { Library, ReadTx } from "./library.ts";
import { type KnownFacts, SearchCache } from "./search-cache.ts";
import { TermLookup } from "./search-lookup.ts";
import { layoutVersion, type SearchState, stateKey } from "./search-state.ts";
import { searchedText } from "./search-text.ts";
import type { SearchTexts } from "./search-texts.ts";
import { toStory } from "./to-story.ts";

/** A story that was found, and what of its title answers the question. */
export interface Hit {
  story: Story;
  titleMarks: Mark[];
}

/** What a search has found so far. */
export interface SearchAnswer {
  /** The best ones, as many as were asked for. */
  hits: Hit[];
  /** How many there are in all; at least so many where `isMore`. */
  total: number;
  isMore: boolean;
  /** What was looked for in place of words that nothing has. */
  corrected: { from: string; to: string }[];
  /** How many stories can be searched, of how many. */
  searched: number;
  all: number;
}

const dayMs = 86_400_000;
/** Side by side or not is known only from the texts: so many are looked through. */
const mostTexts = 300;
const queryStores = [
  "searchState",
  "searchPages",
  "searchPostings",
  "searchWaiting",
  "stories",
] as const;
type QueryTx = ReadTx<[...typeof queryStores]>;

interface Asked {
  typed: string;
  /** How many of the best are wanted. */
  limit: number;
  now: number;
}

/** What was found: the `order` of each of the best stories, the best first. */
interface Matches {
  query: Query;
  orders: number[];
  total: number;
  corrected: SearchAnswer["corrected"];
}

/**
 * Searches all stories that are indexed.
 * @param cache of this library, what earlier searches have read
 * @throws BekalError storage-*
 */
export async function searchStories(
  library: Library,
  asked: Asked,
  cache = new SearchCache(),
): Promise<SearchAnswer> {
  const query = parseQuery(asked.typed);
  const needsTexts = query.phrases.length > 0 || query.without.some((words) => words.length > 1);
  const found = await library.read([...queryStores], async (tx) => {
    const [state, waiting] = await Promise.all([
      tx.objectStore("searchState").get(stateKey),
      tx.objectStore("searchWaiting").count(),
    ]);
    const isReady = state?.version === layoutVersion;
    const { searched, all } = await countSearched(tx, isReady ? state : undefined, waiting);
    const nothing = { searched, all, matches: undefined, stories: [] };
    if (!isReady) return nothing;
    cache.use(state);
    if (isEmptyQuery(query)) {
      // Who asks nothing yet is about to: what every question needs is read by then.
      await factsIn(tx, state, cache);
      return nothing;
    }
    const most = needsTexts ? mostTexts : asked.limit;
    const matches = await match(tx, state, { query, now: asked.now, most, cache });
    const stories = await storiesOf(tx, matches.orders);
    return { searched, all, matches, stories };
  });
  const { matches, stories, searched, all } = found;
  const counts = { searched, all };
  if (matches === undefined) return { hits: [], total: 0, isMore: false, corrected: [], ...counts };
  const { corrected } = matches;
  const here = stories.filter((story) => story !== undefined);
  const gone = stories.length - here.length;
  const toHits = (list: Story[]) =>
    list.map((story) => ({ story, titleMarks: marksIn(story.title, matches.query) }));
  if (!needsTexts) {
    const total = matches.total - gone;
    return { hits: toHits(here), total, isMore: false, corrected, ...counts };
  }
  const proven = await prove(library, here, query);
  const isMore = matches.total > mostTexts;
  const hits = toHits(proven.slice(0, asked.limit));
  return { hits, total: proven.length, isMore, corrected, ...counts };
}

async function match(
  tx: QueryTx,
  state: SearchState,
  { query, now, most, cache }: { query: Query; now: number; most: number; cache: SearchCache },
): Promise<Matches> {
  const lookup = new TermLookup(tx.objectStore("searchPostings"), state.segments, cache);
  const knowing = factsIn(tx, state, cache);
  const corrected: SearchAnswer["corrected"] = [];
  const words = query.words.concat(query.phrases.flat().map((word) => ({ word, isPrefix: false })));
  const found = await Promise.all(words.map((word) => findWord(lookup, word, corrected)));
  const filters = await Promise.all(
    query.filters.map((filter) => lookup.find(filterLookups(filter))),
  );
  // Words side by side are looked for in the texts.
  const without = await Promise.all(
    query.without
      .filter((list) => list.length === 1)
      .map(([word = ""]) => lookup.find([{ term: word, isPrefix: false, weight: 1 }])),
  );
  const { orderOf, ...known } = await knowing;
  const facts: DocumentFacts = {
    ...known,
    end: state.nextNumber,
    total: state.documents,
    averageLength: Math.max(1, state.words / Math.max(1, state.documents)),
    today: Math.floor(now / dayMs),
  };
  const { best, total } = rank({ words: found, filters, without }, facts, most);
  return { query: withCorrections(query, corrected), orders: best.map(orderOf), total, corrected };
}

function factsIn(tx: QueryTx, state: SearchState, cache: SearchCache): Promise<KnownFacts> {
  return cache.facts(state.revision, () => tx.objectStore("searchPages").getAll());
}

/** By the word itself; when nothing has it, by its characters, then by what it may be a slip of. */
async function findWord(
  lookup: TermLookup,
  word: QueryWord,
  corrected: SearchAnswer["corrected"],
): Promise<Found[]> {
  const found = await lookup.find(lookupsOf(word));
  if (found.length > 0) return found;
  const characters = characterWords(word);
  if (characters.length > 0) return lookup.find(characters.flatMap(lookupsOf));
  const [best] = await lookup.correct(word.word);
  if (best === undefined) return [];
  corrected.push({ from: word.word, to: best.word });
  return lookup.find(lookupsOf({ word: best.word, isPrefix: false }));
}

function withCorrections(query: Query, corrected: SearchAnswer["corrected"]): Query {
  const words = query.words.map((one) => {
    const instead = corrected.find(({ from }) => from === one.word);
    return instead === undefined ? one : { word: instead.to, isPrefix: false };
  });
  return { ...query, words };
}

/** How many stories can be searched, of how many; to count them all takes longer than to search. */
async function countSearched(tx: QueryTx, state: SearchState | undefined, waiting: number) {
  const searched = state?.documents ?? 0;
  const isDone = state !== undefined && waiting === 0;
  const all = isDone ? searched : await tx.objectStore("stories").count();
  return { searched: Math.min(searched, all), all };
}

/** By their order, which no two have; undefined for one that was deleted since it was indexed. */
function storiesOf(tx: QueryTx, orders: number[]): Promise<(Story | undefined)[]> {
  const byRank = tx.objectStore("stories").index("byRank");
  return Promise.all(
    orders.map(async (order) => {
      const record = await byRank.get(-order);
      return record && toStory(record);
    }),
  );
}

/** The stories whose text has the words side by side, and not those it must not have. */
async function prove(library: Library, stories: Story[], query: Query): Promise<Story[]> {
  const wanted = query.phrases;
  const unwanted = query.without.filter((words) => words.length > 1);
  const proven: Story[] = [];
  for (const story of stories) {
    const text = [story.title, story.excerpt, await searchedText(library, story.address)].join(
      "\n",
    );
    const isAnswer =
      wanted.every((phrase) => hasPhrase(text, phrase)) &&
      !unwanted.some((phrase) => hasPhrase(text, phrase));
    if (isAnswer) proven.push(story);
  }
  return proven;
}

/**
 * The pieces of stories' texts that answer a question; undefined where only the title does.
 * @param isOld asked before each: then nobody waits for the rest any more
 */
export async function snippetsOf(
  texts: SearchTexts,
  addresses: readonly string[],
  { typed, corrected }: { typed: string; corrected: SearchAnswer["corrected"] },
  isOld = () => false,
): Promise<(Snippet | undefined)[]> {
  const question = withCorrections(parseQuery(typed), corrected);
  const snippets: (Snippet | undefined)[] = [];
  for await (const text of texts.read(addresses)) {
    if (isOld()) break;
    snippets.push(text === undefined ? undefined : snippetOf(text, question));
  }
  return snippets;
}

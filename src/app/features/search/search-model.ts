import { computed, createModel, effect, signal } from "@preact/signals";
import { BekalError } from "#base/errors.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { FilterValue } from "#library/search-filters.ts";
import type { Library } from "#library/library.ts";
import type { Hit, SearchAnswer } from "#library/search-query.ts";
import type { SearchService } from "#library/search-service.ts";
import { searchTitles } from "#library/search-titles.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Snippet } from "#search/marks.ts";
import { openFilter } from "./completion.ts";

/** What has been found for what was typed. `isWhole`: the texts were searched too. */
export interface Results {
  typed: string;
  answer: SearchAnswer;
  isWhole: boolean;
}

const pageLength = 30;
/** So long the titles wait for the better answer. */
const patienceMs = 80;
/** While the index grows, the answer is looked for again this often. */
const growingMs = 700;
/** Pieces of text are read so many at a time: the next letter comes first. */
const piecesAtOnce = 6;

/** What the reader types, and what is found for it. */
export const SearchModel = createModel((library: Promise<Library>, service: SearchService) => {
  const typed = signal("");
  const results = signal<Results | undefined>(undefined);
  const hasFailed = signal(false);
  const snippets = signal<ReadonlyMap<string, Snippet | undefined>>(new Map());
  const values = signal<FilterValue[]>([]);
  const wanted = signal(pageLength);
  const isEmpty = computed(() => typed.value.trim() === "");
  const leaving = new AbortController();

  const isOld = (text: string) => leaving.signal.aborted || typed.peek() !== text;

  async function read(): Promise<void> {
    const text = typed.peek();
    if (text.trim() === "") return forget();
    const limit = wanted.peek();
    const asked = service.search({ typed: text, limit, now: Date.now() });
    const titles = setTimeout(() => void readTitles(text), patienceMs);
    try {
      const answer = await asked;
      if (isOld(text)) return;
      hasFailed.value = false;
      results.value = { typed: text, answer: await withTitles(text, answer), isWhole: true };
      void readSnippets(text, answer);
    } catch (cause) {
      if (!(cause instanceof BekalError)) throw cause;
      if (!isOld(text)) hasFailed.value = true;
    } finally {
      clearTimeout(titles);
    }
  }
  const refresh = oneAtATime(read);

  function forget(): void {
    results.value = undefined;
    hasFailed.value = false;
    snippets.value = new Map();
  }

  /** An answer for the moment, unless there is a better one by now. */
  async function readTitles(text: string): Promise<void> {
    const hits = await titlesOf(text);
    const isAnswered = results.peek()?.typed === text && results.peek()?.isWhole === true;
    if (isOld(text) || isAnswered || hits.length === 0) return;
    results.value = { typed: text, answer: answerOf(hits), isWhole: false };
  }

  /** What the index does not know yet is found by its title. */
  async function withTitles(text: string, answer: SearchAnswer): Promise<SearchAnswer> {
    if (answer.searched >= answer.all) return answer;
    const known = new Set(answer.hits.map(({ story }) => story.address));
    const more = (await titlesOf(text)).filter(({ story }) => !known.has(story.address));
    return { ...answer, hits: [...answer.hits, ...more], total: answer.total + more.length };
  }

  async function titlesOf(text: string): Promise<Hit[]> {
    try {
      return await searchTitles(await library, text, pageLength);
    } catch {
      // The index answers, or tells why it cannot.
      return [];
    }
  }

  async function readSnippets(text: string, { hits, corrected }: SearchAnswer): Promise<void> {
    const known = new Map<string, Snippet | undefined>();
    for (let at = 0; at < hits.length; at += piecesAtOnce) {
      const some = hits.slice(at, at + piecesAtOnce).filter(({ story }) => story.hasText);
      const addresses = some.map(({ story }) => story.address);
      const pieces = await service.snippets({ addresses, typed: text, corrected });
      if (isOld(text)) return;
      for (const [index, address] of addresses.entries()) known.set(address, pieces[index]);
      // What was shown stays until its own new piece is there.
      snippets.value = new Map([...snippets.peek(), ...known]);
    }
    snippets.value = known;
  }

  async function readValues(text: string): Promise<void> {
    const asked = openFilter(text);
    const found = asked === undefined ? [] : await service.values(asked);
    if (!isOld(text)) values.value = found;
  }

  async function type(text: string): Promise<void> {
    if (text === typed.peek()) return;
    typed.value = text;
    wanted.value = pageLength;
    const told = readValues(text).catch(() => undefined);
    await Promise.all([told, refresh()]);
  }

  async function more(): Promise<void> {
    wanted.value = wanted.peek() + pageLength;
    await refresh();
  }

  effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchLibrary(({ kind }) => {
      if (kind !== "search" && kind !== "stories" && kind !== "story") return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, growingMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
      leaving.abort();
    };
  });

  return { typed, isEmpty, results, hasFailed, snippets, values, type, more, refresh };
});

function answerOf(hits: Hit[]): SearchAnswer {
  return { hits, total: hits.length, isMore: false, corrected: [], searched: 0, all: 0 };
}

import { computed, createModel, effect, signal } from "@preact/signals";
import { BekalError } from "#base/errors.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { FilterValue } from "#library/search-filters.ts";
import type { Library } from "#library/library.ts";
import type { SearchAnswer } from "#library/search-query.ts";
import type { SearchService } from "#library/search-service.ts";
import { type Change, watchLibrary } from "#library/watch.ts";
import { openFilter } from "./completion.ts";
import { createPieces } from "./pieces.ts";
import { answerOf, titleHits, withTitles } from "./title-hits.ts";

/** What has been found for what was typed. `isWhole`: the texts were searched too. */
export interface Results {
  typed: string;
  answer: SearchAnswer;
  isWhole: boolean;
}

/** Two screens of a phone: each letter is drawn anew. */
const pageLength = 12;
/** So long the titles wait for the better answer. */
const patienceMs = 150;

/** What the reader types, and what is found for it. */
export const SearchModel = createModel((library: Promise<Library>, service: SearchService) => {
  const typed = signal("");
  const results = signal<Results | undefined>(undefined);
  const hasFailed = signal(false);
  const values = signal<FilterValue[]>([]);
  const pieces = createPieces(service);
  const isEmpty = computed(() => typed.value.trim() === "");
  const leaving = new AbortController();
  let wanted = pageLength;

  const isOld = (text: string) => leaving.signal.aborted || typed.peek() !== text;

  async function read(): Promise<void> {
    const text = typed.peek();
    hasFailed.value = false;
    if (isEmpty.peek()) return void (results.value = undefined);
    const titles = setTimeout(() => void readTitles(text), patienceMs);
    try {
      const found = await service.search({ typed: text, limit: wanted, now: Date.now() });
      const answer = await withTitles(library, text, found);
      if (isOld(text)) return;
      results.value = { typed: text, answer, isWhole: true };
      void quietly(pieces.read(text, answer, () => isOld(text)));
    } catch (cause) {
      if (!(cause instanceof BekalError)) throw cause;
      hasFailed.value = !isOld(text);
    } finally {
      clearTimeout(titles);
    }
  }
  const refresh = oneAtATime(read);

  /** An answer for the moment, unless there is a better one by now. */
  async function readTitles(text: string): Promise<void> {
    const hits = await titleHits(library, text);
    const { typed: answered, isWhole } = results.peek() ?? {};
    if (isOld(text) || hits.length === 0 || (isWhole && answered === text)) return;
    results.value = { typed: text, answer: answerOf(hits), isWhole: false };
  }

  async function readValues(text: string): Promise<void> {
    const asked = openFilter(text);
    const found = asked === undefined ? [] : await service.values(asked);
    if (!isOld(text)) values.value = found;
  }

  async function type(text: string): Promise<void> {
    if (text === typed.peek()) return;
    typed.value = text;
    wanted = pageLength;
    await Promise.all([quietly(readValues(text)), refresh()]);
  }

  async function more(): Promise<void> {
    wanted += pageLength;
    await refresh();
  }

  effect(() => {
    void quietly(wakeUp(service));
    const stop = watchStories(() => void refresh());
    return () => {
      stop();
      leaving.abort();
    };
  });

  return { typed, isEmpty, results, hasFailed, pieces: pieces.shown, values, type, more, refresh };
});

/** The first letter is answered sooner when the search is up by then. */
async function wakeUp(service: SearchService): Promise<void> {
  await service.search({ typed: "", limit: 0, now: Date.now() });
}

/** Beside the answer itself, what fails is left out. */
async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
  }
}

const kinds: readonly Change["kind"][] = ["search", "stories", "story"];
/** While the index grows, the answer is looked for again this often. */
const growingMs = 700;

/** Calls when the answer may be another by now, not more than now and then; returns `stop`. */
function watchStories(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = watchLibrary(({ kind }) => {
    if (!kinds.includes(kind)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, growingMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

import { BekalError, type ErrorCode } from "#base/errors.ts";
import { openLibrary } from "#library/open.ts";
import {
  createSearch,
  type SearchAsked,
  type SearchService,
  type SnippetsAsked,
  type ValuesAsked,
} from "#library/search-service.ts";

/** A question of the page; its number comes back with the answer. */
export type Question = { id: number } & (
  | { search: SearchAsked }
  | { snippets: SnippetsAsked }
  | { values: ValuesAsked }
);

type AnswerOf<Name extends keyof SearchService> = Awaited<ReturnType<SearchService[Name]>>;

/** What comes back. */
export type Answer = { id: number } & (
  | { search: AnswerOf<"search"> }
  | { snippets: AnswerOf<"snippets"> }
  | { values: AnswerOf<"values"> }
  | { failed: ErrorCode }
);

// The library's troubles are told by the page, which has it open too.
const ignore = () => undefined;
const opening = openLibrary({ onBlocked: ignore, onBlocking: ignore, onTerminated: ignore });
const service = opening.then((library) => createSearch(library, new AbortController().signal));

addEventListener("message", ({ data }: MessageEvent<Question>) => void reply(data));
service.then(
  () => postMessage("ready"),
  // The page then searches by itself, or says why it cannot.
  () => postMessage("failed"),
);

async function reply(question: Question): Promise<void> {
  postMessage(await answer(question));
}

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    const search = await service;
    if ("search" in question) return { id, search: await search.search(question.search) };
    if ("snippets" in question) return { id, snippets: await search.snippets(question.snippets) };
    return { id, values: await search.values(question.values) };
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return { id, failed: cause.code };
  }
}

import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { createSearch, type SearchService } from "#library/search-service.ts";
import { searchWorkerUrl, trustScriptUrl } from "./script-url.ts";
import type { Answer, Question } from "./search-worker.ts";

/** Its code may have to come over a thin line; then the page answers. */
const loadingMs = 5000;

let started: SearchService | undefined;

/**
 * The search of this page, begun with its first use: in a worker that also keeps the index up with the
 * library, or in the page itself where no worker starts.
 */
export function searchOf(library: Promise<Library>): SearchService {
  started ??= startSearch(library);
  return started;
}

/** A search of its own. @param url where its worker is */
export function startSearch(library: Promise<Library>, url = searchWorkerUrl): SearchService {
  const running = startWorker(url).then(askWorker, async () =>
    createSearch(await library, new AbortController().signal),
  );
  // Each question tells of it.
  running.catch(() => undefined);
  return {
    search: async (asked) => (await running).search(asked),
    snippets: async (asked) => (await running).snippets(asked),
    values: async (asked) => (await running).values(asked),
  };
}

/** @throws Error when the worker does not start */
async function startWorker(url: string): Promise<Worker> {
  const worker = new Worker(trustScriptUrl(url), { type: "module" });
  const start = Promise.withResolvers<void>();
  const over = new AbortController();
  const fail = () => start.reject(new Error("The search's worker does not start."));
  const timer = setTimeout(fail, loadingMs);
  const options = { signal: over.signal };
  worker.addEventListener("error", fail, options);
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<unknown>) => (data === "ready" ? start.resolve() : fail()),
    options,
  );
  try {
    await start.promise;
    return worker;
  } catch (cause) {
    worker.terminate();
    throw cause;
  } finally {
    over.abort();
    clearTimeout(timer);
  }
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, "id"> : never) : never;

function askWorker(worker: Worker): SearchService {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });

  function ask(question: Asked): Promise<Answer> {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, ...question }, []);
    });
  }

  return {
    async search(asked) {
      const answer = await ask({ search: asked });
      return "search" in answer ? answer.search : failed(answer);
    },
    async snippets(asked) {
      const answer = await ask({ snippets: asked });
      return "snippets" in answer ? answer.snippets : failed(answer);
    },
    async values(asked) {
      const answer = await ask({ values: asked });
      return "values" in answer ? answer.values : failed(answer);
    },
  };
}

function failed(answer: Answer): never {
  throw new BekalError("failed" in answer ? answer.failed : "storage-unavailable");
}

import { parseArticle } from "#article/validate.ts";
import { BekalError } from "#base/errors.ts";
import { isRecord, ownField } from "#base/json.ts";
import type { RawDocument } from "#extraction/documents/read-document.ts";
import type { ExtractedArticle, PageExtraction } from "#extraction/page.ts";
import { parsePageFacts } from "#wire/page-facts.ts";
import type { Log } from "./log.ts";
import { WorkerKilled, type WorkerPool } from "./worker-pool.ts";

/** Reads pages and files, whatever they hold, within limits of time and memory. */
export interface Extractor {
  /** @throws BekalError `too-large` when a limit was passed, `unsupported-type`, `not-a-story`, `busy` */
  extract(page: RawDocument): Promise<PageExtraction>;
  /** Joins the pages of one story in their order. @throws BekalError as `extract` */
  join(parts: ExtractedArticle[]): Promise<ExtractedArticle>;
}

/** An extractor in the threads of a pool. */
export function createExtractor({ pool, log }: { pool: WorkerPool; log: Log }): Extractor {
  async function ask(task: RawDocument | { parts: ExtractedArticle[] }): Promise<unknown> {
    try {
      return await pool.run(task);
    } catch (cause) {
      if (!(cause instanceof WorkerKilled)) throw cause;
      log("worker-killed", { reason: cause.reason });
      if (cause.reason === "start") throw new BekalError("busy", { cause });
      if (cause.reason === "crash") throw new BekalError("not-a-story", { cause });
      const message = `Reading the page took too much ${cause.reason}.`;
      throw new BekalError("too-large", { cause, message });
    }
  }

  function orFailed<Result>(result: Result | undefined): Result {
    if (result !== undefined) return result;
    log("extraction-failed");
    throw new BekalError("not-a-story", { message: "The page could not be read." });
  }

  return {
    extract: async (page) => {
      const answer = await ask(page);
      const kind = ownField(answer, "kind");
      if (kind === "unsupported") throw unsupported(String(ownField(answer, "type")));
      return orFailed(parseExtraction(answer));
    },
    join: async (parts) => orFailed(parseJoined(await ask({ parts }))),
  };
}

function parseJoined(value: unknown): ExtractedArticle | undefined {
  return parseArticle(ownField(value, "article"), { pictures: "absolute" });
}

/** Characters of a text that the gate lets in (article/clean-tree.ts). */
const LONGEST_TEXT = 4_000_000;

/** For whatever is no page, text or PDF. */
export function unsupported(type: string): BekalError {
  return new BekalError("unsupported-type", { message: `It is ${type}.` });
}

/** Reads a thread's answer; undefined when the extraction failed or its article is no article. */
function parseExtraction(value: unknown): PageExtraction | undefined {
  if (!isRecord(value)) return undefined;
  if (value["kind"] === "not-a-story") {
    const { evidence } = value;
    const page = parsePageFacts(value) ?? { what: "empty", feeds: [] };
    const told = typeof evidence === "string" ? evidence : "";
    return { kind: "not-a-story", ...page, evidence: told, trace: [] };
  }
  return value["kind"] === "story" ? parseStory(value) : undefined;
}

function parseStory(value: Record<string, unknown>): PageExtraction | undefined {
  const { wholePage, firstPage } = value;
  const article = parseArticle(value["article"], { pictures: "absolute" });
  if (article === undefined && JSON.stringify(value["article"]).length > LONGEST_TEXT) {
    throw new BekalError("too-large", { message: "The text is longer than can be kept." });
  }
  if (article === undefined) return undefined;
  const morePages = Array.isArray(value["morePages"]) ? value["morePages"] : [];
  return {
    kind: "story",
    article,
    morePages: morePages.filter((page) => typeof page === "string"),
    ...(typeof wholePage === "string" && { wholePage }),
    ...(typeof firstPage === "string" && { firstPage }),
    trace: [],
  };
}

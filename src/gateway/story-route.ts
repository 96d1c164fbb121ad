import type { Context } from "hono";
import type { GatewayEnv } from "./client-address.ts";
import { nameOf, type Variants } from "./compress.ts";
import type { DictionaryShelf } from "./dictionary/shelf.ts";
import { chooseCoding } from "./dictionary-route.ts";
import { hasCurrent } from "./etag.ts";
import type { Log } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import type { Stories } from "./stories.ts";
import type { StoryAnswer } from "./story-cache.ts";

interface Parts {
  stories: Stories;
  variants: Variants;
  dictionaries: DictionaryShelf;
  log: Log;
}

const SHARED = "public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800";

type ArticleAnswer = Extract<StoryAnswer, { kind: "article" }>;

/** `GET /api/v1/story?url=`: one article, or a problem that says why not. */
export function createStoryRoute(parts: Parts) {
  const { stories, log } = parts;
  return async (context: Context<GatewayEnv>): Promise<Response> => {
    const url = context.req.query("url");
    if (url === undefined || url === "") {
      return problemResponse({ code: "refused-address", detail: "The parameter url is missing." });
    }
    const startedAt = performance.now();
    const answer = await stories.getStory(url, {
      isLatestWanted: wantsLatest(context.req.header("cache-control")),
    });
    log("story", {
      outcome: answer.kind === "article" ? "article" : answer.code,
      from: answer.from,
      ms: Math.round(performance.now() - startedAt),
    });
    if (answer.kind === "problem") return problemResponse(answer);
    return articleResponse(answer, context, parts);
  };
}

/** A reader who asks for the latest; `fetch` says it either way (`no-cache`, `reload`). */
function wantsLatest(cacheControl = ""): boolean {
  const wishes = cacheControl.toLowerCase().split(",");
  return wishes.some((wish) => ["no-cache", "max-age=0"].includes(wish.trim()));
}

async function articleResponse(
  answer: ArticleAnswer,
  context: Context<GatewayEnv>,
  { variants, dictionaries }: Parts,
): Promise<Response> {
  const { coding, link } = await chooseCoding(context, dictionaries);
  // Each coding is its own sequence of bytes, so a strong tag names it too.
  const etag = coding === undefined ? `"${answer.etag}"` : `"${answer.etag}-${nameOf(coding)}"`;
  const headers = new Headers({
    "cache-control": answer.mayBeShared ? SHARED : "private, no-store",
    etag,
    vary: "Accept-Encoding, Available-Dictionary",
    ...(link !== undefined && { link }),
  });
  if (hasCurrent(context.req.header("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = coding === undefined ? answer.bytes : await variants.getVariant(answer, coding);
  if (coding !== undefined) headers.set("content-encoding", coding.encoding);
  headers.set("content-type", "application/json; charset=utf-8");
  headers.set("content-length", String(bytes.byteLength));
  return new Response(Buffer.from(bytes), { headers });
}

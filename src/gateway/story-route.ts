import type { Context } from "hono";
import { chooseEncoding } from "./accept.ts";
import type { GatewayEnv } from "./client-address.ts";
import { articleEncodings, type Variants } from "./compress.ts";
import { hasCurrent } from "./etag.ts";
import type { Log } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import type { Stories } from "./stories.ts";
import type { StoryAnswer } from "./story-cache.ts";

interface Parts {
  stories: Stories;
  variants: Variants;
  log: Log;
}

const SHARED = "public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800";

type ArticleAnswer = Extract<StoryAnswer, { kind: "article" }>;

/** `GET /api/v1/story?url=`: one article, or a problem that says why not. */
export function createStoryRoute({ stories, variants, log }: Parts) {
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
    return articleResponse(answer, context, variants);
  };
}

/** A reader who asks for the latest; `fetch` says it either way (`no-cache`, `reload`). */
function wantsLatest(cacheControl = ""): boolean {
  const wishes = cacheControl.toLowerCase().split(",");
  return wishes.some((wish) => ["no-cache", "max-age=0"].includes(wish.trim()));
}

async function articleResponse(
  answer: ArticleAnswer,
  { req }: Context<GatewayEnv>,
  variants: Variants,
): Promise<Response> {
  const encoding = chooseEncoding(req.header("accept-encoding"), articleEncodings);
  const isPlain = encoding === "identity";
  // Each coding is its own sequence of bytes, so a strong tag names it too.
  const etag = isPlain ? `"${answer.etag}"` : `"${answer.etag}-${encoding}"`;
  const headers = new Headers({
    "cache-control": answer.mayBeShared ? SHARED : "private, no-store",
    etag,
    vary: "Accept-Encoding",
  });
  if (hasCurrent(req.header("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = isPlain ? answer.bytes : await variants.getVariant(answer, encoding);
  if (!isPlain) headers.set("content-encoding", encoding);
  headers.set("content-type", "application/json; charset=utf-8");
  headers.set("content-length", String(bytes.byteLength));
  return new Response(Buffer.from(bytes), { headers });
}

import type { Article } from "#article/article.ts";
import type { Price } from "#article/price.ts";
import type { PackAsk, PackFrame } from "#wire/pack.ts";
import { contentEtag } from "./content-etag.ts";
import { describeError, type Log } from "./log.ts";
import { readAnswer } from "./read-answer.ts";
import type { Stories } from "./stories.ts";
import type { StoryAnswer } from "./story-cache.ts";
import { takeTurns } from "./take-turns.ts";

type ArticleAnswer = Extract<StoryAnswer, { kind: "article" }>;

/** What frames are made of. */
export interface PackParts {
  stories: Stories;
  /** What a story costs, as far as it is known without asking its publisher for more. */
  priceOf: (answer: ArticleAnswer, article: Article) => Promise<Price>;
  log: Log;
}

/** What this client may still ask for: so many of the asks, and when it may ask for the others. */
export interface Share {
  taken: number;
  retryAfterMs?: number;
}

interface Wait {
  share: Share;
  /** Stories being made at once. */
  atOnce: number;
  /** How long those behind it wait for one story. */
  patienceMs: number;
  signal: AbortSignal;
}

/**
 * The frames of a pack, in the order asked. A story that takes long is told `later` when others wait
 * behind it; it is made all the same, for whoever asks again.
 */
export async function* packFrames(
  asks: readonly PackAsk[],
  parts: PackParts,
  wait: Wait,
): AsyncGenerator<PackFrame, void> {
  const works = asks.slice(0, wait.share.taken).map((ask, n) => () => tellOf(ask, n, parts));
  const turns = takeTurns(works, wait);
  for (const [n, turn] of turns.entries()) {
    const isLast = n === asks.length - 1;
    await (isLast ? turn.done : turn.soon);
    yield turn.result ?? { kind: "later", n };
  }
  const { retryAfterMs = 1000 } = wait.share;
  for (let n = turns.length; n < asks.length; n += 1) {
    yield { kind: "problem", n, problem: { code: "busy" }, retryAfterMs };
  }
  yield { kind: "end" };
}

async function tellOf(ask: PackAsk, n: number, parts: PackParts): Promise<PackFrame> {
  try {
    // Whoever has the text asks again because they want the publisher's latest.
    const isLatestWanted = ask.etag !== undefined;
    const answer = await parts.stories.getStory(ask.url, { isLatestWanted });
    if (answer.kind === "article") return await tellArticle(answer, { ask, n }, parts);
    const { code, detail, page } = answer;
    const problem = { code, ...(detail !== undefined && { detail }), ...(page && { page }) };
    return { kind: "problem", n, problem };
  } catch (cause) {
    // The stream has begun: one story that fails by our mistake must not take the others along.
    parts.log("error", describeError(cause));
    return { kind: "problem", n, problem: { code: "busy" } };
  }
}

async function tellArticle(
  answer: ArticleAnswer,
  { ask, n }: { ask: PackAsk; n: number },
  { priceOf }: PackParts,
): Promise<PackFrame> {
  const article = readAnswer(answer);
  const etag = contentEtag(article);
  if (ask.etag === etag) return { kind: "unchanged", n };
  const { maxBytes = Infinity } = ask;
  if (answer.bytes.byteLength > maxBytes) {
    const price = await priceOf(answer, article);
    if (price.textBytes > maxBytes) return { kind: "price", n, price };
  }
  return { kind: "article", n, etag, article };
}

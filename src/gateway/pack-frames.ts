import type { Price } from "#article/price.ts";
import type { PackAsk, PackFrame } from "#wire/pack.ts";
import { contentEtag } from "./content-etag.ts";
import type { Log } from "./log.ts";
import type { Wait } from "./many-route.ts";
import type { ArticleAnswer } from "./price-of.ts";
import { readAnswer } from "./read-answer.ts";
import type { Stories } from "./stories.ts";
import { takeTurns } from "./take-turns.ts";
import { tellRefused, tellStory } from "./tell-story.ts";

/** What frames are made of. */
export interface PackParts {
  stories: Stories;
  /** What a story costs, as far as it is known without asking its publisher for more. */
  priceOf: (answer: ArticleAnswer) => Promise<Price>;
  log: Log;
}

/**
 * The frames of a pack, in the order asked. A story that takes long is told `later`; it is made all
 * the same, for whoever asks again: neither do others wait behind it, nor is the line ever silent for long.
 */
export async function* packFrames(
  asks: readonly PackAsk[],
  parts: PackParts,
  wait: Wait,
): AsyncGenerator<PackFrame, void> {
  const works = asks.slice(0, wait.share.taken).map(
    (ask, n) => () =>
      // Whoever has the text asks again because they want the publisher's latest.
      tellStory({ url: ask.url, n, isLatestWanted: ask.etag !== undefined }, parts, (answer) =>
        tellArticle(answer, { ask, n }, parts),
      ),
  );
  const turns = takeTurns(works, wait);
  for (const [n, turn] of turns.entries()) {
    await turn.soon;
    yield turn.result ?? { kind: "later", n };
  }
  yield* tellRefused(wait.share, asks.length);
  yield { kind: "end" };
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
    const price = await priceOf(answer);
    if (price.textBytes > maxBytes) return { kind: "price", n, price };
  }
  return { kind: "article", n, etag, article };
}

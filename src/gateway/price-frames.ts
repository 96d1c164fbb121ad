import type { Price } from "#article/price.ts";
import type { PriceFrame } from "#wire/price.ts";
import type { Log } from "./log.ts";
import type { Wait } from "./many-route.ts";
import type { ArticleAnswer } from "./price-of.ts";
import type { Stories } from "./stories.ts";
import { takeTurns } from "./take-turns.ts";
import { tellRefused, tellStory } from "./tell-story.ts";

/** What prices are made of. */
export interface PriceParts {
  stories: Stories;
  priceOf: (answer: ArticleAnswer, signal: AbortSignal) => Promise<Price>;
  log: Log;
}

/** The prices of stories, each as soon as it is known; then what was not asked, and the end. */
export async function* priceFrames(
  urls: readonly string[],
  parts: PriceParts,
  wait: Wait,
): AsyncGenerator<PriceFrame, void> {
  const { share, signal } = wait;
  const tell = (n: number) => async (answer: ArticleAnswer) => {
    const price = await parts.priceOf(answer, signal);
    return { kind: "price" as const, n, price };
  };
  const works = urls
    .slice(0, share.taken)
    .map((url, n) => () => tellStory({ url, n }, parts, tell(n)));
  const turns = takeTurns(works, wait);
  const waited = new Map(turns.map(({ done }, n) => [n, done.then(() => n)]));
  while (waited.size > 0) {
    const n = await Promise.race(waited.values());
    waited.delete(n);
    yield turns[n]?.result ?? { kind: "later", n };
  }
  yield* tellRefused(share, urls.length);
  yield { kind: "end" };
}

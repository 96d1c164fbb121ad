import type { Price } from "#article/price.ts";
import { fitAsks } from "#wire/asks.ts";
import { PRICE_PATH } from "#wire/paths.ts";
import { parsePriceFrame } from "#wire/price.ts";
import { exchange } from "./exchange.ts";
import type { Note } from "./pay.ts";
import { linesOf, ndjson } from "./lines.ts";

/**
 * Asks what stories will cost, before anything of them moves. A price that is not known in time, or
 * that a cut stream took along, is not in the answer: the next call asks for it.
 * @throws BekalError as `exchange`, when no price came at all
 */
export async function fetchPrices(
  urls: string[],
  { signal, note }: { signal: AbortSignal; note?: Note },
): Promise<Map<string, Price>> {
  const prices = new Map<string, Price>();
  const spent = { bodyBytes: 0, headerBytes: 0 };
  const count: Note = ({ bodyBytes, headerBytes }) => {
    spent.bodyBytes += bodyBytes;
    spent.headerBytes += headerBytes;
    note?.(spent);
  };
  for (let rest = urls; rest.length > 0;) {
    const asked = fitAsks(rest);
    if (asked.length === 0) return prices;
    rest = rest.slice(asked.length);
    try {
      await askPrices(asked, { signal, note: count }, prices);
    } catch (cause) {
      if (prices.size === 0 || signal.aborted) throw cause;
      return prices;
    }
  }
  return prices;
}

async function askPrices(
  urls: string[],
  options: { signal: AbortSignal; note: Note },
  prices: Map<string, Price>,
): Promise<void> {
  await exchange(PRICE_PATH, { ...ndjson, ...options, body: urls }, async ({ body }) => {
    for await (const line of linesOf(body)) {
      const frame = parsePriceFrame(line, urls.length);
      const url = frame?.kind === "price" ? urls[frame.n] : undefined;
      if (frame?.kind === "price" && url !== undefined) prices.set(url, frame.price);
    }
  });
}

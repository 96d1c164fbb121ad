import { isRecord, parseJson } from "#base/json.ts";
import type { PictureFacts } from "./picture-facts.ts";
import type { Store } from "./store/store.ts";

/** What the store tells of one picture. */
export type Kept = PictureFacts | "failed" | undefined;

/** The facts of pictures in the store, by the publisher's own URL. */
export interface FactsShelf {
  get(url: string): Promise<Kept>;
  /** Each of them once, in the order given. */
  getAll(urls: readonly string[]): Promise<Map<string, Kept>>;
  /** @returns what it was given */
  keep(url: string, kept: Exclude<Kept, undefined>): Promise<Kept>;
}

const KEEP_MS = 30 * 24 * 60 * 60_000;
/** A failed picture is not measured again sooner; a reader who asks for it is answered as ever. */
const FAILED_MS = 10 * 60_000;

/** Builds it on a store. */
export function createFactsShelf(store: Store): FactsShelf {
  const keyOf = (url: string) => `facts1:${url}`;

  async function get(url: string): Promise<Kept> {
    const bytes = await store.get(keyOf(url));
    return bytes && parseKept(new TextDecoder().decode(bytes));
  }

  return {
    get,
    async getAll(urls) {
      const found = [...new Set(urls)].map(async (url) => [url, await get(url)] as const);
      return new Map(await Promise.all(found));
    },
    async keep(url, kept) {
      const ttlMs = kept === "failed" ? FAILED_MS : KEEP_MS;
      await store.set(keyOf(url), Buffer.from(JSON.stringify(kept)), ttlMs);
      return kept;
    },
  };
}

const counts = ["width", "height", "originalBytes", "lightBytes", "fullBytes"] as const;

function parseKept(text: string): Kept {
  const value = parseJson(text);
  if (value === "failed") return value;
  if (!isRecord(value)) return undefined;
  const [width, height, originalBytes, lightBytes, fullBytes] = counts.map((key) => value[key]);
  const { thumbHash, isDecorative, isMade } = value;
  if (typeof thumbHash !== "string" || typeof isDecorative !== "boolean") return undefined;
  if (typeof width !== "number" || typeof height !== "number") return undefined;
  if (typeof originalBytes !== "number" || typeof lightBytes !== "number") return undefined;
  if (typeof fullBytes !== "number" || typeof isMade !== "boolean") return undefined;
  return { width, height, originalBytes, thumbHash, isDecorative, lightBytes, fullBytes, isMade };
}

import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";
import type { StoryDictionary } from "./dictionary/story-dictionary.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";

/** What an article can be sent as, the smallest first. */
export const articleEncodings = ["br", "zstd", "gzip"] as const;
type ArticleEncoding = (typeof articleEncodings)[number];

/** The same to a browser that has one of our dictionaries. @see RFC 9842 */
export const dictionaryEncodings = ["dcb", "dcz"] as const;
type DictionaryEncoding = (typeof dictionaryEncodings)[number];

/** How one article is sent. */
export type Coding =
  | { encoding: ArticleEncoding }
  | { encoding: DictionaryEncoding; dictionary: StoryDictionary };

/** Past this, the highest Brotli quality takes seconds for a few bytes. */
const SMALL_BYTES = 512 * 1024;
const KEEP_MS = 24 * 60 * 60_000;

const toBrotli = promisify(brotliCompress);
const toZstd = promisify(zstdCompress);
const toGzip = promisify(gzip);

/** What stands before a stream that was made with a dictionary, and then the dictionary's hash. */
const marks = {
  dcb: Buffer.from([0xff, 0x44, 0x43, 0x42]),
  // A frame that Zstandard's own decoders skip: its number, and its length of 32.
  dcz: Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 0x20, 0x00, 0x00, 0x00]),
};

/** Compresses text for one reader, or for all when it will be kept. */
function compress(bytes: Uint8Array, coding: Coding, forMany: boolean): Promise<Uint8Array> {
  const thorough = forMany && bytes.byteLength <= SMALL_BYTES;
  switch (coding.encoding) {
    case "br":
      return brotli(bytes, thorough);
    case "zstd":
      return zstd(bytes, thorough);
    case "gzip":
      return toGzip(bytes, { level: thorough ? 9 : 6 });
    case "dcb":
      return framed(coding, brotli(bytes, thorough, coding.dictionary));
    case "dcz":
      return framed(coding, zstd(bytes, thorough, coding.dictionary));
  }
}

async function framed(
  { encoding, dictionary }: Extract<Coding, { encoding: DictionaryEncoding }>,
  stream: Promise<Uint8Array>,
): Promise<Uint8Array> {
  return Buffer.concat([marks[encoding], dictionary.sha256, await stream]);
}

function brotli(
  bytes: Uint8Array,
  thorough: boolean,
  dictionary?: StoryDictionary,
): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return toBrotli(bytes, { ...(dictionary && { dictionary: dictionary.bytes }), params });
}

function zstd(bytes: Uint8Array, thorough: boolean, dictionary?: StoryDictionary): Promise<Buffer> {
  const params = { [constants.ZSTD_c_compressionLevel]: thorough ? 19 : 6 };
  return toZstd(bytes, { ...(dictionary && { dictionary: dictionary.bytes }), params });
}

/** Tells one coding of an article from all its others: `br`, `dcb-pmWkWSBC`. */
export function nameOf(coding: Coding): string {
  const { encoding } = coding;
  return "dictionary" in coding ? `${encoding}-${coding.dictionary.hash.slice(0, 8)}` : encoding;
}

/** Compressed articles, each made once and kept beside its article. */
export interface Variants {
  getVariant(
    article: { bytes: Uint8Array; etag: string; mayBeShared: boolean },
    coding: Coding,
  ): Promise<Uint8Array>;
}

/** Builds them on a store; what may not be shared is compressed and forgotten. */
export function createVariants(store: Store): Variants {
  const fly = createSingleFlight<Uint8Array>();
  return {
    getVariant({ bytes, etag, mayBeShared }, coding) {
      if (!mayBeShared) return compress(bytes, coding, false);
      const key = `variant:${nameOf(coding)}:${etag}`;
      return fly(key, async () => {
        const kept = await store.get(key);
        if (kept !== undefined) return kept;
        const made = await compress(bytes, coding, true);
        await store.set(key, made, KEEP_MS);
        return made;
      });
    },
  };
}

import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";

/** What an article can be sent as, the smallest first. */
export const articleEncodings = ["br", "zstd", "gzip"] as const;
type ArticleEncoding = (typeof articleEncodings)[number];

/** Past this, the highest Brotli quality takes seconds for a few bytes. */
const SMALL_BYTES = 512 * 1024;
const KEEP_MS = 24 * 60 * 60_000;

const toBrotli = promisify(brotliCompress);
const toZstd = promisify(zstdCompress);
const toGzip = promisify(gzip);

/** Compresses text for one reader, or for all when it will be kept. */
function compress(
  bytes: Uint8Array,
  encoding: ArticleEncoding,
  { forMany }: { forMany: boolean },
): Promise<Uint8Array> {
  const thorough = forMany && bytes.byteLength <= SMALL_BYTES;
  if (encoding === "br") {
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    };
    return toBrotli(bytes, { params });
  }
  if (encoding === "zstd") {
    const params = { [constants.ZSTD_c_compressionLevel]: thorough ? 19 : 6 };
    return toZstd(bytes, { params });
  }
  return toGzip(bytes, { level: thorough ? 9 : 6 });
}

/** Compressed articles, each made once and kept beside its article. */
export interface Variants {
  getVariant(
    article: { bytes: Uint8Array; etag: string; mayBeShared: boolean },
    encoding: ArticleEncoding,
  ): Promise<Uint8Array>;
}

/** Builds them on a store; what may not be shared is compressed and forgotten. */
export function createVariants(store: Store): Variants {
  const fly = createSingleFlight<Uint8Array>();
  return {
    getVariant({ bytes, etag, mayBeShared }, encoding) {
      if (!mayBeShared) return compress(bytes, encoding, { forMany: false });
      const key = `variant:${encoding}:${etag}`;
      return fly(key, async () => {
        const kept = await store.get(key);
        if (kept !== undefined) return kept;
        const made = await compress(bytes, encoding, { forMany: true });
        await store.set(key, made, KEEP_MS);
        return made;
      });
    },
  };
}

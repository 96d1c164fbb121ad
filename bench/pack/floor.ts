import { brotliCompressSync, constants, zstdCompressSync } from "node:zlib";
import { textOf } from "#article/text.ts";
import { trainDictionary } from "#gateway/dictionary/train.ts";
import type { BenchStory } from "./stories.ts";

/** Bytes of bare texts, story by story: nothing that carries them can be much smaller. */
export interface Floor {
  brotli: number[];
  /** Zstandard 19 with a dictionary trained on the other stories' texts. */
  zstd: number[];
  /** All texts in one Brotli stream, by the story. */
  together: number;
}

const FOLDS = 5;
const DICTIONARY_BYTES = 64 * 1024;

/** Headline, standfirst and body as plain words: no picture, link, name or date. */
export function findFloor(stories: BenchStory[]): Floor {
  const texts = stories.map(({ article }) =>
    Buffer.from([article.title, article.standfirst ?? "", textOf(article.body)].join("\n")),
  );
  const dictionaries = Array.from({ length: FOLDS }, (_, fold) =>
    trainOn(texts.filter((_text, at) => at % FOLDS !== fold)),
  );
  return {
    brotli: texts.map(brotliBytes),
    zstd: texts.map((text, at) => zstdBytes(text, dictionaries[at % FOLDS])),
    together: brotliBytes(Buffer.concat(texts)) / Math.max(1, texts.length),
  };
}

/** Every text counts as a publisher's own: the floor may learn whatever three of them share. */
function trainOn(texts: Buffer[]): Buffer {
  return trainDictionary(
    texts.map((bytes, at) => ({ bytes, publisher: String(at) })),
    DICTIONARY_BYTES,
  );
}

function brotliBytes(text: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
  };
  return brotliCompressSync(text, { params }).byteLength;
}

function zstdBytes(text: Buffer, dictionary: Uint8Array = Buffer.alloc(0)): number {
  const params = { [constants.ZSTD_c_compressionLevel]: 19 };
  const options = dictionary.byteLength === 0 ? { params } : { params, dictionary };
  return zstdCompressSync(text, options).byteLength;
}

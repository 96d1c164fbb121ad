import { brotliCompressSync, constants } from "node:zlib";
import type { Sample } from "./fragments.ts";
import { joinFragments, rankFragments, trainDictionary } from "./train.ts";

/** What a dictionary is worth to one reader, in bytes on the wire. */
interface Worth {
  /** The dictionary itself, as it travels. */
  costBytes: number;
  /** A story, on average, less with it than without. */
  savedBytes: number;
  /** What a reader who saves `HORIZON_STORIES` has in the end; below zero it does not pay. */
  netBytes: number;
}

/** Stories that a reader saves one by one before a dictionary has to have paid. */
const HORIZON_STORIES = 30;
const LARGEST_BYTES = 32_768;
const sizes = [512, 1024, 2048, 4096, 8192, 16_384, LARGEST_BYTES];
/** Readers who have the old one pay again, so a new one has to be clearly better. */
const CLEARLY_BETTER = 1.1;
/** The articles of one publisher in so many are kept out of the training, and judge it. */
const JUDGES_SHARE = 4;
const MAX_JUDGES = 30;
/** The coding's mark and the dictionary's hash, before each story. @see RFC 9842 §4 */
const FRAMING_BYTES = 36;

/**
 * Trains dictionaries of several sizes and takes the one that is worth most on publishers it has not
 * seen; undefined when none is clearly better than what readers have. Takes seconds: for a thread.
 */
export function chooseDictionary(samples: Sample[], present: Uint8Array): Uint8Array | undefined {
  const { known, judges } = split(samples);
  const ranked = rankFragments(known, LARGEST_BYTES);
  const weigh = createScales(judges.map(({ bytes }) => bytes));
  let best = { maxBytes: 0, netBytes: 0 };
  for (const maxBytes of sizes) {
    const { netBytes } = weigh(joinFragments(ranked, maxBytes));
    if (netBytes > best.netBytes) best = { maxBytes, netBytes };
  }
  const { netBytes } = weigh(present);
  const isBetter = best.netBytes > Math.max(0, netBytes) * CLEARLY_BETTER;
  return isBetter ? trainDictionary(samples, best.maxBytes) : undefined;
}

/** Measures dictionaries on articles that were not there when they were trained. */
export function createScales(judges: Uint8Array[]): (dictionary: Uint8Array) => Worth {
  const plain = judges.map((bytes) => brotliBytes(bytes));
  return (dictionary) => {
    const costBytes = brotliBytes(dictionary);
    const saved = judges.map(
      (bytes, at) => (plain[at] ?? 0) - brotliBytes(bytes, dictionary) - FRAMING_BYTES,
    );
    const savedBytes = saved.reduce((sum, some) => sum + some, 0) / Math.max(1, judges.length);
    return { costBytes, savedBytes, netBytes: savedBytes * HORIZON_STORIES - costBytes };
  };
}

/** Whole publishers go to one side: their turns of phrase must not be known to their judges. */
function split(samples: Sample[]): { known: Sample[]; judges: Sample[] } {
  const publishers = [...new Set(samples.map(({ publisher }) => publisher))];
  const isJudge = ({ publisher }: Sample) => publishers.indexOf(publisher) % JUDGES_SHARE === 0;
  const known = samples.filter((sample) => !isJudge(sample));
  return { known, judges: samples.filter(isJudge).slice(0, MAX_JUDGES) };
}

function brotliBytes(bytes: Uint8Array, dictionary?: Uint8Array): number {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, { ...(dictionary && { dictionary }), params }).byteLength;
}

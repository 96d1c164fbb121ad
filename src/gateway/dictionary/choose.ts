import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Sample } from "./fragments.ts";
import { trainDictionary } from "./train.ts";

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
const sizes = [512, 1024, 2048, 4096, 8192, 16_384, 32_768];
/** Readers who have the old one pay again, so a new one has to be clearly better. */
const CLEARLY_BETTER = 1.1;
/** The articles of one publisher in so many are kept out of the training, and judge it. */
const JUDGES_SHARE = 4;
const MAX_JUDGES = 40;
/** The coding's mark and the dictionary's hash, before each story. @see RFC 9842 §4 */
const FRAMING_BYTES = 36;

const toBrotli = promisify(brotliCompress);

/**
 * Trains dictionaries of several sizes and takes the one that is worth most on publishers it has not
 * seen; undefined when none is clearly better than what readers have.
 */
export async function chooseDictionary(
  samples: Sample[],
  present: Uint8Array,
): Promise<Uint8Array | undefined> {
  const { known, judges } = split(samples);
  let best: { maxBytes: number; netBytes: number } | undefined;
  for (const maxBytes of sizes) {
    const tried = trainDictionary(known, maxBytes);
    const { netBytes } = await weigh(tried, judges);
    if (netBytes > (best?.netBytes ?? 0)) best = { maxBytes, netBytes };
  }
  const { netBytes } = await weigh(present, judges);
  if (best === undefined || best.netBytes <= Math.max(0, netBytes) * CLEARLY_BETTER)
    return undefined;
  return trainDictionary(samples, best.maxBytes);
}

/** Measures a dictionary on articles that were not there when it was trained. */
export async function weigh(dictionary: Uint8Array, judges: Sample[]): Promise<Worth> {
  const costBytes = await brotliBytes(dictionary);
  let saved = 0;
  for (const { bytes } of judges)
    saved += (await brotliBytes(bytes)) - (await brotliBytes(bytes, dictionary)) - FRAMING_BYTES;
  const savedBytes = saved / Math.max(1, judges.length);
  return { costBytes, savedBytes, netBytes: savedBytes * HORIZON_STORIES - costBytes };
}

/** Whole publishers go to one side: their turns of phrase must not be known to their judges. */
function split(samples: Sample[]): { known: Sample[]; judges: Sample[] } {
  const publishers = [...new Set(samples.map(({ publisher }) => publisher))];
  const isJudge = ({ publisher }: Sample) => publishers.indexOf(publisher) % JUDGES_SHARE === 0;
  const known = samples.filter((sample) => !isJudge(sample));
  return { known, judges: samples.filter(isJudge).slice(0, MAX_JUDGES) };
}

async function brotliBytes(bytes: Uint8Array, dictionary?: Uint8Array): Promise<number> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return (await toBrotli(bytes, { ...(dictionary && { dictionary }), params })).byteLength;
}

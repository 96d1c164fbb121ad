import type { Article } from "#article/article.ts";
import { isRecord, parseJson } from "#base/json.ts";
import { describeError, type Log } from "#gateway/log.ts";
import type { Store } from "#gateway/store/store.ts";
import type { Sample } from "./fragments.ts";
import { createLearner, type Learner } from "./learner.ts";
import { baseDictionary, nameDictionary, type StoryDictionary } from "./story-dictionary.ts";

/** The dictionaries that single stories may be sent with. None is ever required. */
export interface DictionaryShelf {
  /** What a browser without one is given. */
  newest(): Promise<StoryDictionary>;
  /** @param hash SHA-256 in base64 or base64url; undefined for what is not, or no longer, known */
  find(hash: string): Promise<StoryDictionary | undefined>;
  /** Hears of an article that everybody may have. */
  learn(article: Article): void;
}

interface Options {
  store: Store;
  log: Log;
  /** A dictionary that is clearly better than `present`; undefined when there is none. */
  train: (samples: Sample[], present: Uint8Array) => Promise<Uint8Array | undefined>;
  learner?: Learner;
}

const KEY = "story-dictionaries";
/** Browsers keep one for 30 days after they last asked; older ones than these are asked for anew. */
const KEEP_MS = 180 * 24 * 60 * 60_000;
const MOST_GROWN = 4;

/** Grown dictionaries, newest first, kept in the store; the base one stands behind them always. */
export function createDictionaryShelf(options: Options): DictionaryShelf {
  const { store, log, train, learner = createLearner() } = options;

  const list = async () => [...parseShelf(await store.get(KEY)), baseDictionary];

  async function newest(): Promise<StoryDictionary> {
    return (await list())[0] ?? baseDictionary;
  }

  async function grow(samples: Sample[]): Promise<void> {
    const better = await train(samples, (await newest()).bytes);
    log("dictionary", { articles: samples.length, bytes: better?.byteLength ?? 0 });
    if (better === undefined) return;
    const grown = [nameDictionary(better), ...parseShelf(await store.get(KEY))];
    await store.set(KEY, packShelf(grown.slice(0, MOST_GROWN)), KEEP_MS);
  }

  return {
    newest,
    async find(hash) {
      const wanted = Buffer.from(hash, "base64");
      return (await list()).find(({ sha256 }) => sha256.equals(wanted));
    },
    learn(article) {
      const samples = learner.take(article, Date.now());
      if (samples === undefined) return;
      grow(samples).catch((cause: unknown) => log("dictionary-failed", describeError(cause)));
    },
  };
}

function packShelf(dictionaries: StoryDictionary[]): Uint8Array {
  const grown = dictionaries.map(({ bytes }) => Buffer.from(bytes).toString("base64"));
  return Buffer.from(JSON.stringify({ grown }));
}

function parseShelf(kept: Uint8Array | undefined): StoryDictionary[] {
  const value = kept && parseJson(new TextDecoder().decode(kept));
  const grown: unknown[] = isRecord(value) && Array.isArray(value["grown"]) ? value["grown"] : [];
  return grown.flatMap((text) =>
    typeof text === "string" ? nameDictionary(Buffer.from(text, "base64")) : [],
  );
}

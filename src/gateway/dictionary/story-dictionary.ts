import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Bytes that a browser and the gateway both have, so that a story need not repeat them. */
export interface StoryDictionary {
  bytes: Uint8Array;
  sha256: Buffer;
  /** The same in base64url, as its address names it. */
  hash: string;
}

/** Names a dictionary by what it holds. */
export function nameDictionary(bytes: Uint8Array): StoryDictionary {
  const sha256 = createHash("sha256").update(bytes).digest();
  return { bytes, sha256, hash: sha256.toString("base64url") };
}

/**
 * The one that every gateway begins with: the shape of an article and the commonest Indonesian words,
 * learnt from this project's own pages. Made by `node scripts/train-dictionary.ts`.
 */
export const baseDictionary = nameDictionary(
  readFileSync(new URL("base.dictionary", import.meta.url)),
);

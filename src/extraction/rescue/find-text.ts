import { isRecord } from "#base/json.ts";
import { kindOf } from "./block-parts.ts";
import { childrenOf } from "./fields.ts";
import { meaningOf } from "./keys.ts";
import { anyMarkup } from "./markup.ts";
import { titleOf } from "./page-facts.ts";
import type { Scales } from "./weigh.ts";

/** Where a text stands, and how much of it there is. */
export interface Found {
  value: unknown;
  path: string[];
  words: number;
  /** How sure it is that this is one text: a string or an editor's blocks, or whatever reads as text. */
  isText: boolean;
}

const mostOfIt = 0.7;
const bodyFactor = 2;
const maxDepth = 60;
/** Two fields of nearly as many words hold one text in two forms. */
const sameWords = 0.85;

/** Goes down from a value to where its text is: the one field or place that holds most of the prose. */
export function findText(
  value: unknown,
  scales: Scales,
  path: readonly string[],
): Found | undefined {
  const at = { value, path: [...path] };
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const best = isOneText(at.value) ? undefined : heaviest(at.value, scales);
    if (best === undefined) {
      const words = scales.weigh(at.value);
      const isText = isOneText(at.value) || (isRecord(at.value) && kindOf(at.value) !== undefined);
      return words === 0 ? undefined : { ...at, words, isText };
    }
    at.value = best.child;
    at.path.push(best.key);
  }
  return undefined;
}

interface Branch {
  key: string;
  child: unknown;
  words: number;
  rank: number;
}

/** Where a value goes on: the field or place that holds most of it, or one of two that say the same. */
function heaviest(value: unknown, scales: Scales): Branch | undefined {
  const [best, second] = branchesOf(value, scales);
  if (best === undefined) return undefined;
  // A record with a headline has one field for its text.
  if (isRecord(value) && titleOf(value) !== undefined) return best;
  if (best.words >= scales.weigh(value) * mostOfIt) return best;
  const isTwin = isRecord(value) && (second?.words ?? 0) > best.words * sameWords;
  return isTwin ? best : undefined;
}

function branchesOf(value: unknown, scales: Scales): Branch[] {
  return childrenOf(value)
    .map(([key, child]) => {
      const words = scales.weighField(key, child);
      return { key, child, words, rank: words * (meaningOf(key).isBody ? bodyFactor : 1) };
    })
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => b.rank - a.rank);
}

/** A string, an editor's block, or a row of them. */
function isOneText(value: unknown): boolean {
  if (typeof value === "string" || anyMarkup(value) !== undefined) return true;
  if (!Array.isArray(value) || value.length < 2) return false;
  const texts = value.filter(
    (one) =>
      typeof one === "string" ||
      anyMarkup(one) !== undefined ||
      (isRecord(one) && kindOf(one) !== undefined),
  );
  return texts.length >= value.length * mostOfIt;
}

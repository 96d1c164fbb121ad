import type { Block } from "#extraction/page.ts";
import { countBody, isProse } from "#extraction/work.ts";
import type { Found } from "./find-text.ts";
import { meaningOf } from "./keys.ts";
import type { Agreement } from "./page-facts.ts";

/** How sure it is that a text is the story, from 0 to 1, and why. */
export interface Trust {
  trust: number;
  why: string;
}

const none: Trust = { trust: 0, why: "" };
/** Of the words: a text of an editor may be half lists; what was only gathered must be prose. */
const proseOfText = 0.3;
const proseOfParts = 0.6;
const minProse = 80;

/** Judges a text by what says that it is the page's story. */
export function judgeText(found: Found & { agrees: Agreement }, shown: number): Trust {
  const { agrees, isText } = found;
  const form = isText ? 1 : 0.8;
  if (agrees.title && agrees.address) return { trust: form, why: "its headline and address agree" };
  if (agrees.title) return { trust: 0.95 * form, why: "its headline is the page's" };
  if (agrees.address) return { trust: 0.8 * form, why: "its address is the page's" };
  // With nothing that agrees, the page must be empty, and a field be named for a text.
  const keys = found.path.filter((one) => !/^\d+$/.test(one)).slice(-3);
  const key = keys.findLast((one) => meaningOf(one).isBody);
  if (!isText || key === undefined || shown >= 40) return none;
  return { trust: 0.3, why: `the most prose of its data, as ${key}` };
}

/** Of two texts the one with more words is whole; twice the words outweigh a third of the trust. */
export function rank(words: number, trust: number): number {
  return Math.sqrt(words) * trust;
}

/** Whether what was drawn reads as a story, and not as a list of things. */
export function readsAsStory(
  blocks: readonly Block[],
  { isText, agrees }: { isText: boolean; agrees: boolean },
): boolean {
  const prose = blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);
  const share = isText ? proseOfText : proseOfParts;
  return prose >= countBody(blocks) * share && (agrees || prose >= minProse);
}

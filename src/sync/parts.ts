import type { PictureRule } from "#story/story.ts";
import { Purse } from "./purse.ts";

/** Stories that come before all else, such as those of a pack. */
export interface FirstWish {
  /** In the order they are wanted. */
  addresses: string[];
  /** Which of their pictures; absent: those that are wanted already. */
  pictures?: PictureRule;
  /** Nothing more of them is asked for once this is spent, headers included. */
  capBytes: number;
  /** Told after each request made for them. */
  onSpent?: (bytes: number) => void;
  /** Nothing else is fetched. */
  only?: true;
}

/** What one part of a drain is about: the stories wished for first, or all the others. */
export interface Part {
  has(address: string): boolean;
  /** In the order they are wanted; empty without a wish. */
  wished: string[];
  /** Which pictures, where that is not the reader's general rule. */
  pictures?: PictureRule;
  purse?: Purse;
}

/** The parts of a drain, in their order. */
export function partsOf(first: FirstWish | undefined): Part[] {
  if (first === undefined) return [{ has: () => true, wished: [] }];
  const { addresses: wished, pictures, capBytes, onSpent, only } = first;
  const wish = new Set(wished);
  const purse = new Purse(capBytes, onSpent);
  const has = (address: string) => wish.has(address);
  const packed: Part = { has, wished, purse, ...(pictures && { pictures }) };
  // What the cap of the wish left out is not fetched behind its back.
  const rest: Part = { has: (address) => !wish.has(address), wished: [] };
  return only ? [packed] : [packed, rest];
}

import type { PictureRule } from "#story/story.ts";
import type { Library } from "#library/library.ts";
import type { Gateway } from "./gateway.ts";
import type { Purse } from "./purse.ts";
import type { Signs } from "./signs.ts";
import type { Throughput } from "./throughput.ts";
import type { MayGoOn } from "./turn.ts";

/** Stories that come before all else, such as those of a pack. */
export interface FirstWish {
  /** In the order they are wanted. */
  addresses: string[];
  /** Which of their pictures. */
  pictures: PictureRule;
  /** Nothing more of them is asked for once this is spent. */
  capBytes: number;
  /** Told after each request made for them. */
  onSpent?: (bytes: number) => void;
  /** Nothing else is fetched. */
  only?: true;
}

/** One run: what its steps need. */
export interface Run {
  library: Library;
  signal: AbortSignal;
  now: () => number;
  gateway: Gateway;
  signs: Signs;
  mayGoOn: MayGoOn;
  line: Throughput;
  /** How often each story was asked for in this run. */
  asked: Map<string, number>;
}

/** What one part of a run is about: the stories wished for first, or all the others. */
export interface Part {
  has(address: string): boolean;
  /** In the order they are wanted; empty without a wish. */
  wished: string[];
  pictures?: PictureRule;
  purse?: Purse;
}

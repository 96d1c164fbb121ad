import type { Library } from "#library/library.ts";
import type { Gateway } from "./gateway.ts";
import type { Signs } from "./signs.ts";
import type { MayGoOn } from "./turn.ts";

/** One run: what its steps need. */
export interface Run {
  library: Library;
  signal: AbortSignal;
  now: () => number;
  gateway: Gateway;
  signs: Signs;
  mayGoOn: MayGoOn;
}

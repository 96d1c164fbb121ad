import type { Library } from "#library/library.ts";
import type { Gateway } from "./gateway.ts";
import type { MayGoOn } from "./turn.ts";

/** One run: what its steps need. */
export interface Run {
  library: Library;
  signal: AbortSignal;
  now: () => number;
  gateway: Gateway;
  mayGoOn: MayGoOn;
}

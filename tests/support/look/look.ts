// Runs inside a page: looks at what a reader sees of it.
import { findCutText } from "./large-text.ts";
import { findMotion } from "./motion.ts";
import { findSmallTargets } from "./targets.ts";

const look = { findCutText, findMotion, findSmallTargets };

/** As it stands in the page. */
export type PageLook = typeof look;

declare global {
  var bekalLook: PageLook;
}
globalThis.bekalLook = look;

import type { Picture } from "#article/article.ts";
import type { Element } from "#article/tree.ts";
import { capDepth } from "./cap-depth.ts";
import { dropRepeated } from "./drop-repeated.ts";
import { settleHeadings } from "./settle-headings.ts";

/** The last look at a story's blocks, when those around it are gone: nothing twice, headings in order, no deeper than it is kept. */
export function finishTree(blocks: readonly Element[], pictures: readonly Picture[]): Element[] {
  return capDepth(settleHeadings(dropRepeated(blocks, pictures)));
}

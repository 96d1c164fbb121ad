import { countWords } from "#article/text.ts";

import { creditOf, endsInCredit, setCredits } from "#extraction/tree/credits.ts";
import { make } from "#extraction/tree/raw-tree.ts";
import { captionMarks } from "#extraction/data/selectors.ts";
import { measureBlock, note, type Work } from "#extraction/work.ts";
import type { Block } from "#extraction/page.ts";

const maxCaptionWords = 70;
const maxLostWords = 25;

/** A line marked or worded as a caption joins the picture beside it; without one it goes. */
export function joinCaptions(work: Work): void {
  const kept: Block[] = [];
  for (const block of work.blocks) {
    const last = kept.at(-1);
    const isCaption =
      block.node.tagName === "p" && block.words <= maxCaptionWords && readsLikeCaption(block, last);
    if (!isCaption) kept.push(block);
    else if (last && lacksCaption(last)) kept[kept.length - 1] = withCaption(last, block, work);
    else if (block.words > maxLostWords || creditOf(block.text) === undefined) kept.push(block);
    else note(work.trace, "join-captions", "caption of a picture that is not here", block.text);
  }
  work.blocks = kept;
}

function readsLikeCaption(block: Block, before: Block | undefined): boolean {
  if (captionMarks.test(block.mark)) return true;
  const isAfterPicture = before !== undefined && lacksCaption(before);
  // A bracketed credit in the middle of prose is no caption; at the end of one short line it is.
  return isAfterPicture && countWords(block.text) < 45 && endsInCredit(block.text);
}

function lacksCaption(block: Block): boolean {
  const { node } = block;
  return (
    node.tagName === "figure" &&
    !node.children.some((child) => child.type === "element" && child.tagName === "figcaption")
  );
}

function withCaption(figure: Block, caption: Block, work: Work): Block {
  const node = make(
    "figure",
    [...figure.node.children, make("figcaption", caption.node.children)],
    figure.node.properties,
  );
  setCredits(node, work.pictures.items);
  return measureBlock(node, figure.mark);
}

import { collapse } from "#extraction/document/dom.ts";
import { bioHeading, bioMarks, bioVerb, disclosure } from "#extraction/data/author-notes.ts";
import type { Block } from "#extraction/page.ts";
import { make } from "#extraction/tree/raw-tree.ts";
import { isAside, isProse, note, type Work } from "#extraction/work.ts";

/** Blocks from the end among which an author's note is looked for by its words. */
const tailBlocks = 5;
/** Longer paragraphs are no note. */
export const maxNoteWords = 130;
const maxDisclosureWords = 90;

/** Author's and publisher's notes stay, marked, and stop being text. */
export function markNotes(work: Work): void {
  const heading = work.blocks.findIndex((block, at) => isBioHeading(block, at, work.blocks));
  const firstProse = work.blocks.findIndex(isProse);
  const end = work.blocks.length;
  work.blocks = work.blocks.flatMap((block, at) => {
    if (at === heading) return [];
    const why =
      heading !== -1 && at > heading
        ? "below a heading on the author"
        : reasonFor(block, { isTail: at >= end - tailBlocks && at > firstProse, work });
    if (why === undefined || !isLine(block)) return [block];
    note(work.trace, "mark-notes", why, block.text);
    return [asNote(block)];
  });
}

/** Near the end, and nothing but a note's worth of text after it. */
function isBioHeading(block: Block, at: number, blocks: readonly Block[]): boolean {
  if (at < 2 || block.words > 8 || !bioHeading.test(collapse(block.text))) return false;
  const rest = blocks.slice(at + 1);
  const words = rest.reduce((sum, one) => sum + one.words, 0);
  return rest.length > 0 && rest.length <= 4 && words > 8 && words <= maxNoteWords * 2;
}

function isLine(block: Block): boolean {
  return block.node.tagName === "p" && !isAside(block.node) && block.words <= maxNoteWords;
}

function reasonFor(
  block: Block,
  { isTail, work }: { isTail: boolean; work: Work },
): string | undefined {
  if (block.words <= maxDisclosureWords && disclosure.some((one) => one.test(block.text)))
    return "disclosure";
  if (bioMarks.test(block.mark) && block.words > 7 && !isMostOfStory(block, work))
    return "class of an author's box";
  if (/ correction | koreksi | ralat /.test(block.mark)) return "class of a correction";
  return isTail && isBio(block.text, work.metadata.bylines) ? "tells who the author is" : undefined;
}

function isMostOfStory(block: Block, work: Work): boolean {
  const marked = work.blocks.filter((one) => bioMarks.test(one.mark));
  return marked.length > 6 || marked.length > work.blocks.length / 3 || !isProse(block);
}

/** True for a line that begins with an author's name and says what the author is or does. */
export function isBio(text: string, bylines: readonly string[]): boolean {
  return bylines
    .filter((name) => name.includes(" "))
    .some(
      (name) =>
        text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
        (bioVerb.test(text.slice(name.length)) || /^,\s*\p{Ll}/u.test(text.slice(name.length))),
    );
}

/** The block as a paragraph that is set apart. */
export function asNote(block: Block): Block {
  const { node } = block;
  const properties = { ...node.properties, dataKind: "note" as const };
  return { ...block, node: make("p", node.children, properties) };
}

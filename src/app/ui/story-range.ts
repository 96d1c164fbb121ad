import { flow, type Piece } from "#article/flow.ts";

/** The text of a story on the screen, and where each of its characters stands. */
export interface ShownText {
  text: string;
  pieces: Piece<Node>[];
}

/**
 * Reads the story inside `element` (the one with `data-block` children) as `storyTextOf` reads its tree.
 * What the app adds to the publisher's words carries `data-extra` and is left out.
 */
export function readShownText(element: Element): ShownText {
  return flow<Node>(element.querySelectorAll(":scope [data-block]"), {
    valueOf: (node) => (node instanceof Text ? node.data : undefined),
    tagOf: (node) =>
      node instanceof HTMLElement && node.dataset["extra"] === undefined
        ? node.localName
        : undefined,
    childrenOf: (node) => node.childNodes,
  });
}

/** The characters from `start` up to `end` on the screen; undefined where there are none. */
export function rangeOf(shown: ShownText, start: number, end: number): Range | undefined {
  const [from, to] = [boundaryAt(shown, start, false), boundaryAt(shown, end, true)];
  if (from === undefined || to === undefined || start >= end) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? undefined : range;
}

/** Where a range of the screen stands in the text; undefined when it holds no word of the story. */
export function offsetsOf(
  shown: ShownText,
  range: Range,
): { start: number; end: number } | undefined {
  const inside = shown.pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isIn = ({ node }: Piece<Node>, container: Node) => node === container;
  const start = first.start + (isIn(first, range.startContainer) ? range.startOffset : 0);
  const end = last.start + (isIn(last, range.endContainer) ? range.endOffset : lengthOf(last.node));
  return start < end ? { start, end } : undefined;
}

/** @param isEnd the boundary belongs to the character before it */
function boundaryAt({ pieces }: ShownText, offset: number, isEnd: boolean) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = pieces[middle]?.start ?? 0;
    if (isEnd ? start < offset : start <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (piece === undefined) return undefined;
  const length = lengthOf(piece.node);
  const within = offset - piece.start;
  // A line break stands between two pieces: what begins there begins with the next one.
  const next = pieces[low];
  if (!isEnd && within >= length && next !== undefined) return { node: next.node, offset: 0 };
  return { node: piece.node, offset: Math.min(length, within) };
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : 0;
}

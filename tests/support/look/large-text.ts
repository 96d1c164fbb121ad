import { isClamped, isSpokenOnly, layerOf } from "./layers.ts";

/**
 * What goes wrong when all text is twice its size: text that is cut off or lies over other text, and
 * what scrolls sideways; one line a fault.
 */
export async function findCutText(): Promise<string[]> {
  document.documentElement.style.fontSize = "200%";
  await new Promise((resolve) => setTimeout(resolve, 250));
  const found = [...findCut(), ...findOverlaps(), ...findSideways()];
  document.documentElement.style.fontSize = "";
  return found;
}

function findCut(): string[] {
  const cut = Array.from(document.querySelectorAll("body *")).filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!element.checkVisibility() || isSpokenOnly(element) || isClamped(element)) return false;
    const isCutAcross = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
    const isCutDown = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
    return (isCutAcross || isCutDown) && (element.textContent ?? "").trim() !== "";
  });
  return cut.map((element) => `cut off: ${nameOf(element)}`);
}

function findSideways(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll("dialog[open]")];
  return boxes.flatMap((box) => {
    const { tagName, scrollWidth, clientWidth } = box;
    if (scrollWidth <= clientWidth) return [];
    const widest = Array.from(box.querySelectorAll("*")).findLast(
      (one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1,
    );
    const name = widest === undefined ? "" : nameOf(widest);
    return [`${tagName} sideways, ${scrollWidth} in ${clientWidth}: ${name}`];
  });
}

interface Piece {
  node: Node;
  rect: DOMRect;
  layer: Element;
}

/** Pieces of text of one layer that lie over each other. */
function findOverlaps(): string[] {
  const pieces = listPieces();
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => other.layer === one.layer && doOverlap(one, other))
      .map((other) => `“${wordsOf(one.node)}” over “${wordsOf(other.node)}”`),
  );
}

function listPieces(): Piece[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || wordsOf(node) === "" || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(parent);
    for (const rect of range.getClientRects()) pieces.push({ node, rect, layer });
  }
  return pieces;
}

/** What a line of an excerpt hides, code that scrolls, and words for the ear alone are left out. */
function isShown(element: Element): boolean {
  const isSet = element.closest(".spoken, pre, ruby") === null && !isClamped(element);
  return isSet && element.checkVisibility({ visibilityProperty: true }) && !isSpokenOnly(element);
}

function doOverlap(one: Piece, other: Piece): boolean {
  if (one.node === other.node) return false;
  const [a, b] = [one.rect, other.rect];
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // Lines of one text may touch by their ascents.
  return across > 4 && down > 0.4 * Math.min(a.height, b.height);
}

function nameOf({ tagName, className, textContent }: Element): string {
  return `${tagName} ${className} ${textContent?.slice(0, 60)}`;
}

function wordsOf(node: Node): string {
  return (node.textContent ?? "").trim().slice(0, 40);
}

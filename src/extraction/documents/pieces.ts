import type { Element as TreeElement, TreeNode } from "#article/tree.ts";
import { make, makeText } from "#extraction/tree/raw-tree.ts";
import { linkText } from "./link-text.ts";
import type { Marker } from "./list-marker.ts";

/** One part of a text without markup, as its lines tell it. */
export type Piece =
  | { kind: "paragraph"; text: string }
  | { kind: "heading"; level: 2 | 3 | 4; text: string }
  | { kind: "item"; marker: Marker; indent: number; text: string }
  /** Verse, an address: the breaks are the writer's. */
  | { kind: "lines"; lines: string[] }
  | { kind: "code"; text: string }
  | { kind: "quote"; pieces: Piece[] }
  | { kind: "table"; rows: string[][] }
  | { kind: "rule" };

/** Columns by which an item must stand further in to hang below another. */
const nestingIndent = 2;
const deepestList = 6;
/** Pieces; a longer run is cut in two. */
const longestRun = 1000;

type Item = Extract<Piece, { kind: "item" }>;

/** Pieces as the blocks of an article: items in a row become one list, code in a row one block. */
export function toBlocks(pieces: readonly Piece[]): TreeElement[] {
  const blocks: TreeElement[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = endOfRun(pieces, at);
    blocks.push(...toBlock(pieces.slice(at, end)));
    at = end;
  }
  return blocks;
}

function endOfRun(pieces: readonly Piece[], at: number): number {
  const kind = pieces[at]?.kind;
  if (kind !== "item" && kind !== "code") return at + 1;
  const end = pieces.slice(at, at + longestRun).findIndex((piece) => piece.kind !== kind);
  return end === -1 ? Math.min(at + longestRun, pieces.length) : at + end;
}

function toBlock(run: readonly Piece[]): TreeElement[] {
  const [first] = run;
  switch (first?.kind) {
    case undefined:
      return [];
    case "item":
      return toLists(run.filter((piece) => piece.kind === "item"));
    case "code":
      return [preformatted(run.flatMap((piece) => (piece.kind === "code" ? piece.text : [])))];
    case "paragraph":
      return [make("p", linkText(first.text))];
    case "heading":
      return [make(`h${first.level}`, linkText(first.text))];
    case "lines":
      return [make("p", first.lines.flatMap(toLine))];
    case "quote":
      return [make("blockquote", toBlocks(first.pieces))];
    case "table":
      return [make("table", [make("tbody", first.rows.map(toRow))])];
    case "rule":
      return [make("hr", [])];
  }
}

function preformatted(texts: string[]): TreeElement {
  return make("pre", [make("code", [makeText(texts.join("\n\n"))])]);
}

function toRow(cells: string[]): TreeElement {
  return make(
    "tr",
    cells.map((cell) => make("td", linkText(cell))),
  );
}

function toLine(line: string, at: number): TreeNode[] {
  return [...(at > 0 ? [make("br", [])] : []), ...linkText(line)];
}

/** Lists of one kind each; items that stand further in hang below the one before them. */
function toLists(items: readonly Item[], depth = 0): TreeElement[] {
  const lists: TreeElement[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    let end = at + 1;
    const least = depth < deepestList ? item.indent + nestingIndent : Number.MAX_SAFE_INTEGER;
    while ((items[end]?.indent ?? 0) >= least) end += 1;
    addItem(lists, item, toLists(items.slice(at + 1, end), depth + 1));
    at = end;
  }
  return lists;
}

function addItem(lists: TreeElement[], { marker, text }: Item, below: TreeElement[]): void {
  const last = lists.at(-1);
  const tag = marker.kind === "bullet" ? "ul" : "ol";
  const goesOn = last?.tagName === tag && (marker.kind === "bullet" || marker.number !== 1);
  const start = marker.kind === "number" && marker.number > 1 ? { start: marker.number } : {};
  const list = goesOn && last ? last : make(tag, [], start);
  if (list !== last) lists.push(list);
  const line = linkText(text);
  list.children.push(make("li", below.length > 0 ? [make("p", line), ...below] : line));
}

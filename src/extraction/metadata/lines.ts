import type { Element, Node } from "#extraction/document/node.ts";
import { collapse } from "#extraction/document/dom.ts";

const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code em font i kbd mark q s samp small span strong sub sup time u var".split(
    " ",
  ),
);
/** Characters read from one element. */
const mostChars = 2000;
const isWordEnd = /[\p{L}\p{N}.)]$/u;
const isWordStart = /^[\p{L}\p{N}(]/u;

/**
 * The lines a reader sees in a small element: blocks and breaks divide, and so does the edge between
 * two elements when no space stands there ("Rina" "3 May").
 */
export function linesOf(element: Element): string[] {
  const text = readText(element, { text: "", isEdge: false }).text;
  return text
    .split("\n")
    .map(collapse)
    .filter((line) => line !== "");
}

/** The same on one line, words of two blocks apart. */
export function lineIn(element: Element): string {
  return linesOf(element).join(" ");
}

/** The text of an element as written, or undefined when it is longer: boxes are large, lines are short. */
export function textWithin(element: Element, longest: number): string | undefined {
  let text = "";
  const read = (parent: Element): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1 && !read(node)) return false;
      if (node.nodeType === 3) text += node.nodeValue;
      if (text.length > longest) return false;
    }
    return true;
  };
  return read(element) ? text : undefined;
}

interface Reading {
  text: string;
  isEdge: boolean;
}

function readText(element: Element, reading: Reading): Reading {
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (reading.text.length > mostChars) break;
    if (node.nodeType === 3) addText(node.nodeValue, reading);
    else addElement(node, reading);
  }
  return reading;
}

function addElement(element: Element, reading: Reading): void {
  const isInline = inline.has(element.localName);
  if (!isInline) reading.text += "\n";
  reading.isEdge = true;
  readText(element, reading);
  reading.isEdge = true;
  if (!isInline) reading.text += "\n";
}

function addText(value: string, reading: Reading): void {
  if (value === "") return;
  // A drop cap, "M" and "arkets", is one word.
  const isJoined =
    reading.isEdge && isWordEnd.test(reading.text.slice(-1)) && isWordStart.test(value);
  if (isJoined && !isDropCap(reading.text, value)) reading.text += "\n";
  reading.text += value.slice(0, mostChars).replaceAll("\n", " ");
  reading.isEdge = false;
}

function isDropCap(before: string, after: string): boolean {
  return /(?:^|[^\p{L}])\p{Lu}$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(after);
}

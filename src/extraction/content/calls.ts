import { seeAlsoLine } from "#extraction/data/see-also.ts";
import { tailLine } from "#extraction/data/tail.ts";
import { textIn } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import type { Stats } from "./stats.ts";

const boxes: ReadonlySet<string> = new Set(["div", "section", "aside"]);
/** Characters: one or two teasers, and no more. */
const maxBox = 500;
const maxLine = 40;

/** True for a small box of links under a line such as "Read also": what it tells of is elsewhere. */
export function opensWithCall(element: Element, own: Stats): boolean {
  if (!boxes.has(element.localName) || own.chars > maxBox || own.linkChars === 0) return false;
  const first = element.firstElementChild;
  const next = first?.nextElementSibling ?? null;
  if (first === null || next === null || isInSentence(first) || !opensWithLink(next)) return false;
  const line = textIn(first);
  return line.length <= maxLine && (tailLine.test(line) || seeAlsoLine.test(line));
}

function isInSentence({ nextSibling }: Element): boolean {
  return nextSibling?.nodeType === 3 && /\p{L}/u.test(nextSibling.nodeValue);
}

/** A manual's "See also" is a sentence instead, with a link somewhere in it. */
function opensWithLink(element: Element): boolean {
  const link = element.localName === "a" ? element : element.querySelector("a[href]");
  return link !== null && textIn(element).startsWith(textIn(link));
}

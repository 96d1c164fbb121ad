import { captionMark } from "#extraction/data/pictures.ts";
import { all, hasAncestor, markOf, nextNode, textIn } from "#extraction/document/dom.ts";
import { Element, Text } from "#extraction/document/node.ts";
import { creditOf } from "./credits.ts";
import { textLength, unwrap } from "./walk.ts";

const figures: ReadonlySet<string> = new Set(["figure"]);
const boxes: ReadonlySet<string> = new Set(
  "div span a p dl dt dd table tbody tr td li center section aside".split(" "),
);
/** These stay what they are around the figure. */
const holders: ReadonlySet<string> = new Set(["li", "td", "dd", "dt", "a"]);
const rows: ReadonlySet<string> = new Set(["tr", "tbody"]);
const images: ReadonlySet<string> = new Set(["img", "amp-img"]);
const titles: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6".split(" "));
const italics: ReadonlySet<string> = new Set(["em", "i", "small"]);
const longestLine = 400;
const mostLevels = 6;
const mostChars = 700;
/** Characters of other things in the box: a button, a credit. */
const mostBeside = 60;
const mostNodes = 60;

/**
 * Makes a figure of the smallest box that holds a picture and a line named as its caption. Later
 * steps judge boxes by class, where "caption" counts against them, and leave figures alone.
 */
export function figureAround(image: Element): void {
  if (hasAncestor(image, figures)) return;
  let at = image.parentElement;
  for (let level = 0; at && boxes.has(at.localName) && level < mostLevels; level += 1) {
    const captions = captionsIn(at, image);
    if (captions === undefined) return;
    // A row is no figure; the table that only holds picture and caption is.
    if (captions.length > 0 && isAllOf(at, captions) && !rows.has(at.localName)) {
      makeFigure(at, image, captions);
      return;
    }
    at = at.parentElement;
  }
}

/** Little stands in the box but picture and captions. */
function isAllOf(box: Element, captions: readonly Element[]): boolean {
  const length = captions.reduce((sum, caption) => sum + textLength(caption, mostChars), 0);
  return length < mostChars && textLength(box, mostChars) - length < mostBeside;
}

/** Undefined for a box of several pictures or of much else. */
function captionsIn(box: Element, image: Element): Element[] | undefined {
  const captions: Element[] = [];
  let nodes = 0;
  let at = nextNode(box, box);
  while (at) {
    nodes += 1;
    if (nodes > mostNodes) return undefined;
    if (at.nodeType === 3) {
      at = nextNode(at, box);
      continue;
    }
    if (images.has(at.localName) && at !== image) return undefined;
    const isCaption = isCaptionLine(at, image);
    if (isCaption) captions.push(at);
    at = nextNode(at, box, isCaption);
  }
  return captions.length === 0 ? italicLine(box) : [...captions, ...creditsIn(box, captions)];
}

/** A paragraph of a picture and one line in italics: the line speaks of the picture. */
function italicLine(box: Element): Element[] {
  if (box.localName !== "p") return [];
  const lines = box.children.filter(({ localName }) => italics.has(localName));
  const [line] = lines;
  if (!line || lines.length > 1 || line.querySelector("img")) return [];
  const length = textLength(box, longestLine);
  return length < longestLine && textLength(line, longestLine) === length ? [line] : [];
}

function isNamed(element: Element): boolean {
  return element.attributes.size > 0 && captionMark.test(markOf(element));
}

/** Named as a caption, and neither a headline nor a link to another story. */
function isCaptionLine(element: Element, image: Element): boolean {
  if (element.localName !== "figcaption" && !isNamed(element)) return false;
  if (element.contains(image)) return false;
  const text = textIn(element);
  if (text === "" || titles.has(element.localName)) return false;
  const linked = all(element, "a").reduce((sum, link) => sum + textIn(link).length, 0);
  return linked < text.length / 2 && !element.querySelector("h1, h2, h3, h4, h5, h6");
}

/** Lines beside a caption that say no more than who made the picture. */
function creditsIn(box: Element, captions: readonly Element[]): Element[] {
  return all(box, "div, span, p, small, cite").filter(
    (element) => isCreditLine(element) && !captions.some((caption) => caption.contains(element)),
  );
}

function isCreditLine(element: Element): boolean {
  if (element.firstElementChild !== null || textLength(element, mostBeside) >= mostBeside)
    return false;
  const text = textIn(element);
  return text !== "" && creditOf(text) !== undefined;
}

/** The figure takes the box's place; what else stood there is judged by itself. */
function makeFigure(box: Element, image: Element, captions: Element[]): void {
  const figure = new Element("figure");
  const line = new Element("figcaption");
  for (const caption of captions) {
    const part = new Element("span", caption.attributes);
    part.append(...caption.childNodes);
    caption.remove();
    line.append(part, new Text(" "));
  }
  let top = image;
  while (top.parentElement && top.parentElement !== box) top = top.parentElement;
  top.replaceWith(figure);
  figure.append(top, line);
  if (box.localName === "table") box.replaceWith(figure);
  else if (!holders.has(box.localName)) unwrap(box);
}

import { captionMark } from "#extraction/data/pictures.ts";
import { all, hasAncestor, markOf, nextNode, textIn } from "#extraction/document/dom.ts";
import { Element, Text } from "#extraction/document/node.ts";
import { rename, textLength } from "./walk.ts";

const figures: ReadonlySet<string> = new Set(["figure"]);
const boxes: ReadonlySet<string> = new Set(
  "div span a p dl dt dd table tbody tr td li center section aside".split(" "),
);
/** These stay what they are around the figure. */
const holders: ReadonlySet<string> = new Set(["li", "td", "dd", "dt", "a"]);
const images: ReadonlySet<string> = new Set(["img", "amp-img"]);
const titles: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6".split(" "));
const mostLevels = 6;
const mostChars = 700;
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
    if (captions.length > 0 && textLength(at, mostChars) < mostChars) {
      makeFigure(at, captions);
      return;
    }
    at = at.parentElement;
  }
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
  return captions;
}

/** Named as a caption, and neither a headline nor a link to another story. */
function isCaptionLine(element: Element, image: Element): boolean {
  const mark = markOf(element);
  if (mark === "" || !captionMark.test(mark) || element.contains(image)) return false;
  const text = textIn(element);
  if (text === "" || titles.has(element.localName)) return false;
  const linked = all(element, "a").reduce((sum, link) => sum + textIn(link).length, 0);
  return linked < text.length / 2 && !element.querySelector("h1, h2, h3, h4, h5, h6");
}

function makeFigure(box: Element, captions: Element[]): void {
  const figure = new Element("figure");
  const line = new Element("figcaption");
  for (const caption of captions) {
    const part = new Element("span", caption.attributes);
    part.append(...caption.childNodes);
    caption.remove();
    line.append(part, new Text(" "));
  }
  if (holders.has(box.localName)) {
    figure.append(...box.childNodes, line);
    box.append(figure);
  } else rename(box, figure, ["id", "lang", "dir"]).append(line);
}

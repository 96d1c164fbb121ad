import type { MediaKind } from "#extraction/data/provider.ts";
import { boringTitle } from "#extraction/data/players.ts";
import { attribute, collapse } from "#extraction/document/dom.ts";
import { Element } from "#extraction/document/node.ts";
import { textLength } from "./walk.ts";

/** The mark of a media card until the tree is built; the attribute holds its kind. */
export const mediaAttribute = "data-bekal-media";

/** What stands for something that is played, drawn or posted elsewhere. */
export interface Card {
  kind: MediaKind;
  /** Absolute address of the page a reader opens. */
  link: string;
  title: string;
  poster?: string;
}

const longestTitle = 200;
const mostInBox = 400;

/**
 * Puts a card in the element's place: a picture element with title, poster and link, in a figure of
 * its own. A picture, because the steps between count and keep pictures.
 */
export function replaceWithCard(element: Element, card: Card): Element {
  const mark = new Element("img", [
    [mediaAttribute, card.kind],
    ["src", card.poster ?? card.link],
    ["data-link", card.link],
    ["alt", card.title],
  ]);
  if (card.poster !== undefined) mark.setAttribute("data-poster", card.poster);
  if (isInFigure(element)) {
    element.replaceWith(mark);
    return mark;
  }
  const figure = new Element("figure");
  figure.append(mark);
  element.replaceWith(figure);
  return figure;
}

/** Directly, or in boxes that hold nothing else: the figure's caption stays with it. */
function isInFigure(element: Element): boolean {
  const own = textLength(element, mostInBox);
  let at = element.parentElement;
  while (at && at.localName !== "figure" && textLength(at, mostInBox) === own)
    at = at.parentElement;
  return at?.localName === "figure";
}

/** What an element calls itself, unless that says nothing. */
export function titleOf(element: Element): string {
  for (const name of ["title", "data-title", "data-video-title", "aria-label", "alt"]) {
    const title = collapse((attribute(element, name) ?? "").slice(0, longestTitle));
    if (title.length > 2 && !boringTitle.test(title)) return title;
  }
  return "";
}

import { blockNames } from "#extraction/content/stats.ts";
import {
  embedBox,
  pictureLink,
  postAttributes,
  postedBy,
  socialCalls,
} from "#extraction/data/social.ts";
import { all, attribute, collapse, markOf, resolveUrl, textIn } from "#extraction/document/dom.ts";
import { Element, Text } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { cardFor } from "./embedded.ts";
import { type Card, replaceWithCard } from "./media-card.ts";
import { contentBelow } from "./walk.ts";

const boxes: ReadonlySet<string> = new Set(["div", "span", "center"]);
const mostLinks = 50;
const mostBoxes = 5;
const mostChars = 20_000;
const titleWords = /\S+\s+\S+\s+\S+\s+\S/;

/**
 * A post of a network as a quote: its own words, then who posted it and when, as a link to it. One
 * without words becomes a card. Undefined when the element leads to no post.
 */
export function resolvePost(element: Element, page: Page): Element | undefined {
  const card = postOf(element, page);
  if (card === undefined) return undefined;
  const { paragraphs, byline } = readPost(element, card, page);
  const place = outermost(element, () => true);
  if (paragraphs.length === 0)
    return replaceWithCard(place, { ...card, title: byline || card.title });
  const link = new Element("a", [["href", card.link]]);
  link.append(new Text(byline || card.title));
  const last = new Element("p");
  last.append(new Text("— "), link);
  const quote = new Element("blockquote");
  quote.append(...paragraphs, last);
  place.replaceWith(quote);
  return quote;
}

/** The outermost box that holds nothing but the element: its class would say "social" or "embed". */
export function outermost(element: Element, fits: (box: Element) => boolean): Element {
  const own = contentBelow(element, mostChars);
  let place = element;
  for (let level = 0; level < mostBoxes; level += 1) {
    const box = place.parentElement;
    if (!box || !boxes.has(box.localName) || !fits(box)) break;
    const held = contentBelow(box, mostChars);
    if (held.chars !== own.chars || held.images !== own.images) break;
    place = box;
  }
  return place;
}

/** True for a box that says it holds something embedded. */
export function isEmbedBox(box: Element): boolean {
  return embedBox.test(markOf(box));
}

/** The post's address from an attribute, else the last link to a post, as the page wrote it. */
function postOf(element: Element, page: Page): Card | undefined {
  for (const name of postAttributes) {
    const card = cardAt(attribute(element, name), page);
    if (card) return card;
  }
  const bluesky = /^at:\/\/([\w:.]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(
    attribute(element, "data-bluesky-uri") ?? "",
  );
  if (bluesky) return cardAt(`https://bsky.app/profile/${bluesky[1]}/post/${bluesky[2]}`, page);
  for (const link of all(element, "a[href]").slice(-mostLinks).toReversed()) {
    const card = cardAt(attribute(link, "href"), page);
    if (card)
      return { ...card, link: resolveUrl(attribute(link, "href"), page.baseUrl) ?? card.link };
  }
  return undefined;
}

function cardAt(value: string | undefined, page: Page): Card | undefined {
  const address = resolveUrl(value, page.baseUrl);
  return address === undefined ? undefined : cardFor(address);
}

function readPost(
  element: Element,
  card: Card,
  page: Page,
): { paragraphs: Element[]; byline: string } {
  const paragraphs: Element[] = [];
  const bylines: string[] = [];
  for (const paragraph of all(element, "p")) {
    const text = textIn(paragraph).replaceAll(socialCalls, "").trim();
    if (text === "") continue;
    if (postedBy.test(text)) bylines.push(text);
    else paragraphs.push(cleanParagraph(paragraph));
  }
  let rest = looseText(element);
  const title = paragraphs.length > 0 ? undefined : titleLink(element, card, page);
  if (title !== undefined) {
    const paragraph = new Element("p");
    paragraph.append(new Text(title));
    paragraphs.push(paragraph);
    rest = rest.replace(title, "");
  }
  const byline = collapse([...bylines, rest].join(" ").replaceAll(socialCalls, " "));
  return {
    paragraphs,
    byline: byline
      .replace(/^[\s—–-]+/, "")
      .slice(0, 200)
      .trim(),
  };
}

/** The words of the post's own link, when they are a title: Reddit quotes so. */
function titleLink(element: Element, card: Card, page: Page): string | undefined {
  const link = all(element, "a[href]")
    .slice(0, mostLinks)
    .find((one) => {
      const known = cardAt(attribute(one, "href"), page);
      return known !== undefined && isSamePost(known, card) && titleWords.test(textIn(one));
    });
  const title = link && textIn(link).replaceAll(socialCalls, "").trim();
  return title === "" || (title !== undefined && postedBy.test(title)) ? undefined : title;
}

function isSamePost(one: Card, other: Card): boolean {
  return one.link === other.link || one.link === cardFor(other.link)?.link;
}

function cleanParagraph(paragraph: Element): Element {
  const clean = new Element("p");
  for (const name of ["lang", "dir"]) {
    const value = paragraph.getAttribute(name);
    if (value !== null) clean.setAttribute(name, value);
  }
  clean.append(...paragraph.childNodes.map((node) => node.cloneNode(true)));
  for (const link of all(clean, "a")) if (pictureLink.test(textIn(link))) link.remove();
  return clean;
}

/** What stands outside of paragraphs: name, handle and date. */
function looseText(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.localName === "br") text += " ";
    else if (node.localName !== "p")
      text += blockNames.has(node.localName) ? ` ${looseText(node)} ` : looseText(node);
  }
  return collapse(text);
}

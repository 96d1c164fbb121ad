import { callToWatch, playerMark, playerTags } from "#extraction/data/players.ts";
import { mathMark } from "#extraction/data/math.ts";
import { socialMark } from "#extraction/data/social.ts";
import { textIn } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { linkedMedia } from "./linked-media.ts";
import { resolveMath } from "./math.ts";
import { type Card, replaceWithCard } from "./media-card.ts";
import { isNoteMark, resolveNote, resolveNoteLink } from "./notes.ts";
import { boxCard, frameCard, isMoving, playerCard, type PlayerPage, stillOf } from "./players.ts";
import { resolveButton, resolvePermalink, resolveQuote } from "./quotes.ts";
import { isEmbedBox, outermost, resolvePost } from "./social.ts";
import { textLength, type Visited, walkElements } from "./walk.ts";

type Drop = (element: Element, why: string) => void;

interface Walk extends PlayerPage {
  drop: Drop;
  /** By class. */
  meanings: Map<string, Meaning>;
}

interface Meaning {
  isPreview: boolean;
  isPost: boolean;
  isMath: boolean;
  isPlayer: boolean;
  isNote: boolean;
}

/**
 * Walks the page once, before anything is judged by class: players, charts and posts become a card
 * or a quote, formulas become text, and notes and the names of speakers move to where they last.
 */
export function resolveMedia(page: Page, drop: Drop): void {
  const walk: Walk = { page, drop, media: linkedMedia(page), meanings: new Map() };
  walkElements(page.document.body, (element) => visit(element, walk));
}

type Handler = (element: Element, walk: Walk) => Visited;

const byTag: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["iframe", resolveFrame],
  ["amp-iframe", resolveFrame],
  ["amp-video-iframe", resolveFrame],
  ["embed", resolveFrame],
  ["object", resolveFrame],
  ["video", resolvePlayer],
  ["amp-video", resolvePlayer],
  ["audio", resolvePlayer],
  ["amp-audio", resolvePlayer],
  ["math", resolveMath],
  ["amp-mathml", resolveMath],
  ["mjx-container", resolveMath],
  ["code", resolveMath],
  ["img", resolveMath],
  ["button", resolveButton],
  ["a", (link) => resolvePermalink(link) ?? resolveNoteLink(link)],
  ["blockquote", (quote, walk) => resolveMarked(quote, walk) ?? resolveQuote(quote)],
]);
/** What a blog shows of a story it links to. */
const otherStory = /(?:^|\s)wp-embedded-content(?:\s|$)/;
const ampClutter =
  /^amp-(?:ad|embed|sticky-ad|auto-ads|analytics|pixel|sidebar|consent|user-notification|social-share|next-page|geo|state|call-tracking|install-serviceworker)$/;

function visit(element: Element, walk: Walk): Visited {
  const name = element.localName;
  const handler = byTag.get(name);
  if (handler) return handler(element, walk);
  if (Object.hasOwn(playerTags, name)) return resolveBox(element, walk);
  if (ampClutter.test(name)) {
    walk.drop(element, "no part of a story");
    return "gone";
  }
  return resolveMarked(element, walk);
}

/** What a class means; pages write the same few again and again. */
function meaningOf(mark: string, { meanings }: Walk): Meaning {
  const known = meanings.get(mark);
  if (known) return known;
  const meaning = {
    isPreview: otherStory.test(mark),
    isPost: socialMark.test(mark),
    isMath: mathMark.test(mark),
    isPlayer: playerMark.test(mark),
    isNote: isNoteMark(mark),
  };
  meanings.set(mark, meaning);
  return meaning;
}

/** Boxes tell by class or id what a script would make of them. */
function resolveMarked(element: Element, walk: Walk): Visited {
  const meaning = meaningOf(element.getAttribute("class") ?? "", walk);
  if (meaning.isPreview) {
    walk.drop(element, "preview of another story");
    return "gone";
  }
  const post = meaning.isPost ? resolvePost(element, walk.page) : undefined;
  return (
    post ??
    (meaning.isMath ? resolveMath(element) : undefined) ??
    resolveBoxed(element, meaning, walk)
  );
}

function resolveBoxed(element: Element, meaning: Meaning, walk: Walk): Visited {
  const isPlayer = meaning.isPlayer || playerMark.test(element.getAttribute("id") ?? "");
  const box = isPlayer ? resolveBox(element, walk) : undefined;
  if (box) return box;
  return meaning.isNote || element.hasAttribute("role") ? resolveNote(element) : undefined;
}

function resolveBox(element: Element, walk: Walk): Visited {
  const card = boxCard(element, walk);
  return card && place(element, card, walk);
}

function resolveFrame(frame: Element, walk: Walk): Visited {
  const card = frameCard(frame, walk);
  if (card) return place(frame, card, walk);
  walk.drop(frame, "unknown frame");
  return "gone";
}

function resolvePlayer(player: Element, walk: Walk): Visited {
  if (isMoving(player)) {
    const still = stillOf(player, walk.page);
    if (still) player.replaceWith(still);
    else walk.drop(player, "moving picture without a still");
    return still ?? "gone";
  }
  const card = playerCard(player, walk);
  if (card) return place(player, card, walk);
  walk.drop(player, "player without a source");
  return "gone";
}

function place(element: Element, card: Card, { drop }: Walk): Visited {
  if (isCalled(element)) {
    drop(element, "leads to another story's video");
    return "gone";
  }
  return replaceWithCard(outermost(element, isEmbedBox), card);
}

const mostBoxes = 3;
const longestCall = 160;

/** A line such as "Lihat juga video" stands right before. */
function isCalled(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < mostBoxes; level += 1) {
    const before: Element | null = at.previousElementSibling;
    if (before && textLength(before, longestCall) > 0)
      return textLength(before, longestCall) < longestCall && callToWatch.test(textIn(before));
    at = at.parentElement;
  }
  return false;
}

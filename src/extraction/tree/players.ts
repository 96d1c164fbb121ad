import { liveTitle, liveWords, readAloud } from "#extraction/data/players.ts";
import { attribute, markOf, resolveUrl } from "#extraction/document/dom.ts";
import { Element } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { cardFor, playerAddress } from "./embedded.ts";
import { type LinkedMedia, mediaFor } from "./linked-media.ts";
import { type Card, titleOf } from "./media-card.ts";
import { textLength } from "./walk.ts";

/** The page and what its linked data says of players. */
export interface PlayerPage {
  page: Page;
  media: readonly LinkedMedia[];
}

const sources = [
  "src",
  "data-src",
  "data-lazy-src",
  "data-litespeed-src",
  "data-cmp-src",
  "data-consent-src",
  "data-original-src",
  "data-url",
  "data",
];
const mostInBox = 400;

/** The card of a frame from a known host, or of a player of the page's own site. */
export function frameCard(frame: Element, at: PlayerPage): Card | undefined {
  const address = resolveUrl(
    sources
      .map((name) => attribute(frame, name))
      .find((value) => value !== undefined && value !== "about:blank"),
    at.page.baseUrl,
  );
  if (address === undefined) return undefined;
  const known = cardFor(address);
  const title = frame.getAttribute("title") ?? "";
  const isLive = known
    ? liveTitle.test(title)
    : liveWords.test(`${title}${markOf(frame)}${address}`);
  const card = known ?? ownPlayer(address, at.page, isLive);
  return card && described(frame, { ...card, ...(isLive && { kind: "live" }) }, at);
}

/** Publishers frame their own players: the path says so. */
function ownPlayer(address: string, page: Page, isLive: boolean): Card | undefined {
  const url = new URL(address);
  const isPlayer =
    siteOf(url.hostname) === siteOf(new URL(page.url).hostname) &&
    /\/(?:embed|video|videos|player|streaming|podcast)s?(?:[/.?-]|$)/.test(url.pathname);
  if (!isPlayer && !isLive) return undefined;
  const kind = /podcast|audio/.test(url.pathname) ? "audio" : "video";
  return { kind: isLive ? "live" : kind, link: address, title: url.hostname.replace(/^www\./, "") };
}

/** The registered name: two labels, three below the likes of co.id. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const isSecond = /^(?:com?|org?|net|ac|go|gov|edu|web|my|sch)$/.test(labels.at(-2) ?? "");
  return labels.slice(isSecond ? -3 : -2).join(".");
}

/** The card of a box that a script fills; boxes that hold text are no players. */
export function boxCard(box: Element, at: PlayerPage): Card | undefined {
  const address = playerAddress(box, at.page.baseUrl);
  const known = address === undefined ? undefined : cardFor(address);
  if (known === undefined || textLength(box, mostInBox) >= mostInBox) return undefined;
  return described(box, known, at);
}

/** The card of a `video` or `audio`; undefined when there is nothing to open, or it reads the story. */
export function playerCard(player: Element, at: PlayerPage): Card | undefined {
  const names = [player.getAttribute("title"), player.getAttribute("aria-label")].join(" ");
  const mark = `${names}${markOf(player)}`;
  const isAudio = player.localName.endsWith("audio");
  if (isAudio && readAloud.test(`${mark}${sourceOf(player) ?? ""}`)) return undefined;
  const address = playerAddress(player, at.page.baseUrl);
  const known = address === undefined ? undefined : cardFor(address);
  if (known) return described(player, known, at);
  const link = fileOf(player, at) ?? (isAudio ? undefined : shownHere(player, at));
  if (link === undefined) return undefined;
  const kind = liveWords.test(mark) ? "live" : "video";
  const title = new URL(link).hostname.replace(/^www\./, "");
  return described(player, { kind: isAudio ? "audio" : kind, link, title }, at);
}

function fileOf(player: Element, { page }: PlayerPage): string | undefined {
  return resolveUrl(sourceOf(player), page.baseUrl);
}

/** A video whose file scripts name later is still there to be seen on the page. */
function shownHere(player: Element, { page, media }: PlayerPage): string | undefined {
  return posterOf(player, page) !== undefined || media.length === 1 ? page.url : undefined;
}

/** A video that only moves is a picture; undefined when it shows no still, or is no such video. */
export function stillOf(player: Element, page: Page): Element | undefined {
  const poster = posterOf(player, page);
  if (poster === undefined) return undefined;
  const still = new Element("img", [["src", poster]]);
  const alt = titleOf(player);
  if (alt !== "") still.setAttribute("alt", alt);
  for (const name of ["width", "height"]) {
    const value = attribute(player, name);
    if (value !== undefined) still.setAttribute(name, value);
  }
  return still;
}

/** True for what stands in for an animated picture. */
export function isMoving(player: Element): boolean {
  return (
    player.hasAttribute("autoplay") &&
    player.hasAttribute("loop") &&
    !player.hasAttribute("controls")
  );
}

/** A card with the best title and poster that page and linked data give. */
function described(element: Element, card: Card, { page, media }: PlayerPage): Card {
  const isOwn = siteOf(new URL(card.link).hostname) === siteOf(new URL(page.url).hostname);
  const isHosted = /^(?:JW Player|Brightcove)$/.test(card.title);
  const linked = mediaFor(media, card.link, isOwn || isHosted);
  const poster = posterOf(element, page) ?? card.poster ?? linked?.poster;
  const title = titleOf(element) || (linked?.title ?? card.title);
  return { kind: card.kind, link: card.link, title, ...(poster !== undefined && { poster }) };
}

function posterOf(player: Element, page: Page): string | undefined {
  const own = ["poster", "data-poster", "data-thumb", "data-thumbnail", "data-preview"]
    .map((name) => resolveUrl(attribute(player, name), page.baseUrl))
    .find((value) => value !== undefined);
  if (own !== undefined) return own;
  const image = player.querySelector("img, amp-img");
  return image
    ? resolveUrl(attribute(image, "data-src") ?? attribute(image, "src"), page.baseUrl)
    : undefined;
}

function sourceOf(player: Element): string | undefined {
  const own = attribute(player, "src") ?? attribute(player, "data-src");
  if (own !== undefined && !own.startsWith("blob:")) return own;
  const source = player.querySelector("source");
  return source ? (attribute(source, "src") ?? attribute(source, "data-src")) : undefined;
}

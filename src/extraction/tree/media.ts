import type { Document, Element } from "#extraction/document/node.ts";
import { all, attribute, isElement, markOf, resolveUrl, textIn } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";

export type MediaKind = "video" | "audio" | "embed" | "live";

/** The mark of a media card until the tree is built; the attribute holds its kind. */
export const mediaAttribute = "data-bekal-media";

interface Provider {
  hosts: RegExp;
  kind: MediaKind;
  /** The page a reader can open, and a poster, from the player's address. */
  open?: (url: URL) => { link: string; poster?: string } | undefined;
}

const providers: Provider[] = [
  { hosts: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, kind: "video", open: openYouTube },
  { hosts: /(?:^|\.)vimeo\.com$/, kind: "video", open: openVimeo },
  {
    hosts:
      /(?:^|\.)(?:dailymotion\.com|vidio\.com|tiktok\.com|twitch\.tv|rumble\.com|bilibili\.com)$/,
    kind: "video",
  },
  {
    hosts: /(?:^|\.)(?:spotify\.com|soundcloud\.com|anchor\.fm|podcasts\.apple\.com|noice\.id)$/,
    kind: "audio",
  },
  {
    hosts:
      /(?:^|\.)(?:twitter\.com|x\.com|instagram\.com|facebook\.com|datawrapper\.de|flourish\.studio|documentcloud\.org|scribd\.com|codepen\.io|google\.com)$/,
    kind: "embed",
  },
];
const liveWords = /\blive\s?tv\b|\blive[\s-]?stream|siaran langsung|tv streaming/i;

/** Players become a mark: a picture element with title, poster and link. Nothing is ever played. */
export function resolveMedia(page: Page, drop: (element: Element, why: string) => void): void {
  for (const frame of all(page.document, "iframe, embed, object, lite-youtube, amp-youtube")) {
    const card = frameCard(frame, page);
    if (card) replaceWithCard(frame, card, page.document);
    else drop(frame, "unknown frame");
  }
  for (const player of all(page.document, "video, audio")) {
    const card = playerCard(player, page);
    if (card) replaceWithCard(player, card, page.document);
    else drop(player, "player without a source");
  }
}

interface Card {
  kind: MediaKind;
  link: string;
  title: string;
  poster?: string;
}

function frameCard(frame: Element, page: Page): Card | undefined {
  const address = resolveUrl(frameSource(frame), page.baseUrl);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const provider = providers.find(({ hosts }) => hosts.test(url.hostname));
  const title = attribute(frame, "title") ?? "";
  const isLive = liveWords.test(`${title}${markOf(frame)}`);
  if (provider === undefined) return isLive ? { kind: "live", link: address, title } : undefined;
  if (isWidget(url)) return undefined;
  const opened = provider.open?.(url) ?? { link: address };
  return { kind: isLive ? "live" : provider.kind, title, ...opened };
}

function frameSource(frame: Element): string | undefined {
  const id = attribute(frame, "videoid") ?? attribute(frame, "data-videoid");
  if (id !== undefined) return `https://www.youtube.com/embed/${encodeURIComponent(id)}`;
  return ["src", "data-src", "data-lazy-src", "data"]
    .map((name) => attribute(frame, name))
    .find((value) => value !== undefined && value !== "about:blank");
}

/** Like buttons, sign-in frames and the like come from the same hosts as what is worth a card. */
function isWidget(url: URL): boolean {
  if (url.hostname.endsWith("google.com")) return !url.pathname.startsWith("/maps");
  return url.hostname.endsWith("facebook.com") && !/\/plugins\/(?:video|post)/.test(url.pathname);
}

function playerCard(player: Element, page: Page): Card | undefined {
  const isMoving = player.hasAttribute("autoplay") && player.hasAttribute("loop");
  const poster = resolveUrl(attribute(player, "poster"), page.baseUrl);
  const source = sourceOf(player);
  // A video whose file scripts name later is still there to be seen on the page.
  const link = resolveUrl(source, page.baseUrl) ?? (poster === undefined ? undefined : page.url);
  if (link === undefined || isMoving) return undefined;
  const title = attribute(player, "title") ?? attribute(player, "aria-label") ?? "";
  const video = liveWords.test(title + markOf(player)) ? "live" : "video";
  const kind = player.localName === "audio" ? "audio" : video;
  return { kind, link, title, ...(poster !== undefined && { poster }) };
}

function sourceOf(player: Element): string | undefined {
  const own = attribute(player, "src") ?? attribute(player, "data-src");
  if (own !== undefined) return own;
  const source = player.querySelector("source");
  return source ? (attribute(source, "src") ?? attribute(source, "data-src")) : undefined;
}

/** A figure around a picture element, because Readability keeps what holds a picture. */
function replaceWithCard(element: Element, card: Card, document: Document): void {
  const mark = document.createElement("img");
  mark.setAttribute(mediaAttribute, card.kind);
  mark.setAttribute("src", card.poster ?? card.link);
  mark.setAttribute("data-link", card.link);
  if (card.poster !== undefined) mark.setAttribute("data-poster", card.poster);
  mark.setAttribute("alt", card.title);
  const parent = element.parentElement;
  if (isElement(parent) && (parent.localName === "figure" || textIn(parent) === ""))
    element.replaceWith(mark);
  else {
    const figure = document.createElement("figure");
    figure.append(mark);
    element.replaceWith(figure);
  }
}

function openYouTube(url: URL): { link: string; poster?: string } | undefined {
  const id = /^\/(?:embed|shorts|v|live)\/([\w-]{6,})|^\/([\w-]{11})$/.exec(url.pathname);
  const video = id?.[1] ?? id?.[2] ?? url.searchParams.get("v") ?? undefined;
  if (video === undefined || video === "videoseries") return undefined;
  return {
    link: `https://www.youtube.com/watch?v=${video}`,
    poster: `https://i.ytimg.com/vi/${video}/hqdefault.jpg`,
  };
}

function openVimeo(url: URL): { link: string } | undefined {
  const id = /\/video\/(\d+)/.exec(url.pathname)?.[1];
  return id === undefined ? undefined : { link: `https://vimeo.com/${id}` };
}

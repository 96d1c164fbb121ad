import type { FeedLink } from "#base/no-story.ts";
import { commentFeed, feedTypes, noFeed } from "#extraction/data/feeds.ts";
import type { Element } from "#extraction/document/node.ts";
import { all, attribute, collapse, resolveUrl } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";

const mostFeeds = 5;
/** Pages that announce more links than this in one go have something else in mind. */
const mostLinks = 500;
const longestTitle = 300;

/** The feeds a page announces for its site: absolute, each once, in the page's order. */
export function findFeeds(page: Page): FeedLink[] {
  const feeds = new Map<string, FeedLink>();
  const links = all(page.document, "link[rel][type][href]").slice(0, mostLinks);
  for (const link of links) {
    const url = isFeed(link) ? resolveUrl(attribute(link, "href"), page.baseUrl) : undefined;
    const title = collapse((attribute(link, "title") ?? "").slice(0, longestTitle));
    if (url === undefined || noFeed.test(url) || commentFeed.test(`${url} ${title}`)) continue;
    if (!feeds.has(url)) feeds.set(url, title === "" ? { url } : { url, title });
    if (feeds.size === mostFeeds) break;
  }
  return [...feeds.values()];
}

function isFeed(link: Element): boolean {
  const relations = (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
  const type = (link.getAttribute("type") ?? "").split(";", 1)[0] ?? "";
  return relations.includes("alternate") && feedTypes.has(type.trim().toLowerCase());
}

import { cleanUrl } from "#article/clean-properties.ts";
import { cleanLine, oneOf, put } from "#article/clean-text.ts";
import { type FeedLink, noStoryKinds, type PageFacts } from "#base/no-story.ts";
import { ownField } from "#base/json.ts";

const web = /^https?:$/;
const mostFeeds = 5;
const longestTitle = 300;

/** Reads what is told of a page without a story; undefined when its kind is none we know. */
export function parsePageFacts(value: unknown): PageFacts | undefined {
  const what = oneOf(noStoryKinds, ownField(value, "what"));
  if (what === undefined) return undefined;
  const page: PageFacts = { what, feeds: parseFeeds(ownField(value, "feeds")) };
  put(page, "title", cleanLine(ownField(value, "title"), longestTitle));
  return page;
}

/** The feeds that pass, each address once. */
function parseFeeds(value: unknown): FeedLink[] {
  const feeds = new Map<string, FeedLink>();
  const given: unknown[] = Array.isArray(value) ? value.slice(0, mostFeeds) : [];
  for (const one of given) {
    const url = cleanUrl(ownField(one, "url"), web);
    if (url === undefined || feeds.has(url)) continue;
    const feed: FeedLink = { url };
    put(feed, "title", cleanLine(ownField(one, "title"), longestTitle));
    feeds.set(url, feed);
  }
  return [...feeds.values()];
}

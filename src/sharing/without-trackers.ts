import { trackerPrefix, trackers } from "#article/address-rules.ts";

/**
 * A URL that still answers, without what says how a reader came to it. Unlike an address it keeps
 * `www.`, the scheme and the order of its parameters: it is for opening, not for comparing.
 */
export function withoutTrackers(url: string): string {
  if (!URL.canParse(url)) return url;
  const cleaned = new URL(url);
  const pairs = cleaned.search.slice(1).split("&");
  const kept = pairs.filter((pair) => pair !== "" && !isTracker(nameOf(pair)));
  if (kept.length < pairs.length) cleaned.search = kept.join("&");
  return cleaned.href;
}

function nameOf(pair: string): string {
  return pair.split("=", 1)[0]?.toLowerCase() ?? "";
}

function isTracker(name: string): boolean {
  return trackers.has(name) || trackerPrefix.test(name);
}

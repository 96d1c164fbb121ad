import { parseUrl } from "#base/url.ts";
import { trackerPrefix, trackers, type Wrapper, wrappers } from "./address-rules.ts";

/** As long as the gateway accepts, in characters. */
export const longestUrl = 8192;

/**
 * The URL a story is fetched from: out of the links that lead to it, without its fragment and
 * without what says how a reader came. Host, scheme and all else stay as they were given, because
 * only they are what the publisher answers to. Undefined for anything but http and https.
 */
export function urlToFetch(url: string): string | undefined {
  const parsed = parseWebUrl(url);
  if (parsed === undefined) return undefined;
  const { protocol, username, password, host, pathname, search } = unwrap(parsed);
  const pairs = search.slice(1).split("&");
  const kept = pairs.filter((pair) => !isAlwaysTracker(nameOf(pair).toLowerCase()));
  const query = kept.length === pairs.length ? search : kept.length > 0 ? `?${kept.join("&")}` : "";
  // Credentials stay too: the judge of the gateway refuses them, and must see them for that.
  const user = username || password ? `${username}:${password}@` : "";
  return `${protocol}//${user}${host}${pathname}${query}`;
}

/** True for a parameter (lower case) that says nothing about the story, whatever its value. */
export function isAlwaysTracker(name: string): boolean {
  return trackers.has(name) || trackerPrefix.test(name);
}

function nameOf(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}

/** A URL of the web that is not too long; undefined for any other. */
export function parseWebUrl(url: string): URL | undefined {
  const parsed = url.length > longestUrl ? undefined : parseUrl(url.trim());
  const isWeb = parsed !== undefined && /^https?:$/.test(parsed.protocol);
  return isWeb && parsed.href.length <= longestUrl ? parsed : undefined;
}

/** A link in a link in a link: each is shorter than the one around it, so this ends. */
export function unwrap(url: URL): URL {
  let story = url;
  for (let inner = innerUrl(url); inner !== undefined; inner = innerUrl(inner)) story = inner;
  return story;
}

function innerUrl(url: URL): URL | undefined {
  for (const wrapper of wrappers) {
    if (!wrapper.host.test(url.hostname)) continue;
    const inner =
      wrapper.parameters === undefined ? fromPath(url, wrapper) : fromQuery(url, wrapper);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function fromPath(url: URL, { path }: Wrapper): URL | undefined {
  const found = path?.exec(url.pathname);
  if (found?.[2] === undefined) return undefined;
  return parseWebUrl(`${found[1] === undefined ? "http" : "https"}://${found[2]}${url.search}`);
}

function fromQuery(url: URL, { path, parameters = [] }: Wrapper): URL | undefined {
  if (path !== undefined && !path.test(url.pathname)) return undefined;
  const value = parameters.map((name) => url.searchParams.get(name)).find((it) => it !== null);
  return value === undefined || value === null ? undefined : parseWebUrl(value);
}

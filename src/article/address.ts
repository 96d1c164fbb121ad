import { hostTrackers, hostTwins, weakTrackers } from "./address-rules.ts";
import { ownPath } from "./twin-path.ts";
import { isAlwaysTracker, longestUrl, parseWebUrl, unwrap } from "./unwrap.ts";

/**
 * The identity of a story: one address for every URL that shows it. Undefined for anything but
 * http and https. Normalising an address gives the address again.
 * An identity only: `www.`, `m.` and http may be what the publisher really answers to, so the
 * gateway is asked for `urlToFetch` instead. No page is ever filed under what it says of itself.
 */
export function normalizeAddress(url: string): string | undefined {
  const parsed = parseWebUrl(url);
  if (parsed === undefined) return undefined;
  const inner = unwrap(parsed);
  const host = ownHost(inner.hostname.replace(/\.$/, ""));
  const path = ownPath(encodeAlike(inner.pathname)) || "/";
  const query = queryOf(inner, host);
  return `${schemeOf(inner)}//${host}${inner.port && `:${inner.port}`}${path}${query}`;
}

/** Applies the rules until none of them changes anything. */
function ownHost(host: string): string {
  let text = host;
  for (let next = cutHost(text); next !== text; next = cutHost(text)) text = next;
  return text;
}

function cutHost(host: string): string {
  return hostTwins.reduce((current, [pattern, by]) => current.replace(pattern, by), host);
}

/** The two schemes show one story; a port or a bare number says that somebody means just this one. */
function schemeOf(url: URL): string {
  return url.port !== "" || /^[\d.]+$|^\[|^localhost$/.test(url.hostname) ? url.protocol : "https:";
}

function queryOf(url: URL, host: string): string {
  const hostNames = hostTrackers.filter((entry) => entry.host.test(host));
  const kept = url.search
    .slice(1)
    .split("&")
    .map((pair) => encodeAlike(pair).replaceAll("%20", "+"))
    .filter((pair) => {
      const [name = "", value = ""] = pair.split("=", 2).map((part) => part.toLowerCase());
      return (
        pair !== "" && !isTracker(name, value) && !hostNames.some((it) => it.names.includes(name))
      );
    })
    .toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function isTracker(name: string, value: string): boolean {
  return isAlwaysTracker(name) || (weakTrackers.get(name)?.test(value) ?? false);
}

function nameOf(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}

/** By code unit, not by language: an address is the same on every phone. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** One spelling for each character: unreserved ones plain, the others `%` and upper case (RFC 3986 §6.2.2). */
function encodeAlike(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}

const withScheme = /https?:\/\/[^\s<>"`{}|\\^]+/gi;

/** Without a scheme only what starts like a word, ends in letters of one case, and has a path or `www.`. */
const withoutScheme =
  /(?<![\w\p{L}\p{N}@./:-])(?:[\p{L}\p{N}-]+\.)+(?:\p{Ll}{2,}|\p{Lu}{2,}|xn--[\w-]+)(?::\d+)?(?![\p{L}\p{N}@-])(?:\/[^\s<>"`{}|\\^]*)?/gu;

/** The first web address in a text somebody shared, `https://` added where it had none. */
export function findUrl(text: string): string | undefined {
  const bounded = text.slice(0, 4 * longestUrl);
  for (const [found] of bounded.matchAll(withScheme)) {
    const trimmed = trimEnd(found);
    if (parseWebUrl(trimmed) !== undefined) return trimmed;
  }
  for (const [found] of bounded.matchAll(withoutScheme)) {
    const trimmed = trimEnd(found);
    const isMeant = trimmed.includes("/") || /^www\./i.test(trimmed) || trimmed === text.trim();
    if (isMeant && parseWebUrl(`https://${trimmed}`) !== undefined) return `https://${trimmed}`;
  }
  return undefined;
}

const sentenceSign = /[.,;:!?'"*…»”’。，、；：！？）」』】》]/u;

/** The sentence's own signs at the end do not belong to the URL; a bracket does when it was opened inside. */
function trimEnd(found: string): string {
  const url = found.slice(0, longestUrl);
  let end = url.length;
  const unopened = { ")": surplus(url, "(", ")"), "]": surplus(url, "[", "]") };
  for (; end > 0; end -= 1) {
    const last = url.charAt(end - 1);
    if (last === ")" || last === "]") {
      if (unopened[last] <= 0) break;
      unopened[last] -= 1;
    } else if (!sentenceSign.test(last)) break;
  }
  return url.slice(0, end);
}

function surplus(url: string, opener: string, closer: string): number {
  return url.split(closer).length - url.split(opener).length;
}

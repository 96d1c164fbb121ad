import { isAlwaysTracker } from "#article/unwrap.ts";
import { networks } from "#extraction/data/networks.ts";
import {
  numberedPaths,
  pageQueries,
  sureQueries,
  wholePath,
  wholeQueries,
} from "#extraction/data/parts.ts";

/** Which part of which story an address may mean. */
export interface Place {
  /** Shared by the addresses of one story's parts. */
  stem: string;
  number: number;
  /** The number may also belong to the story's name. */
  isWeak: boolean;
  /** The address without its number, when nothing else can be meant. */
  first?: string;
  /** The address of another part. */
  at: (number: number) => string;
}

/** All readings of an address, the plainest first: `/a/2` is a story of its own, or a part of `/a`. */
export function placesOf(url: string): Place[] {
  const parsed = new URL(url);
  const query = pageQueries.find((name) => isNumber(parsed.searchParams.get(name)));
  if (query !== undefined) return [placeInQuery(parsed, query)];
  const own = { stem: stemOf(parsed), number: 1, isWeak: false, at: () => url };
  return [own, ...numberedPaths.flatMap((form) => placesInPath(parsed, form))];
}

function isNumber(value: string | null): boolean {
  return value !== null && /^\d{1,2}$/.test(value);
}

function placeInQuery(parsed: URL, query: string): Place {
  const at = (number: number) => {
    const other = new URL(parsed);
    other.searchParams.set(query, String(number));
    return other.href;
  };
  const first = new URL(parsed);
  first.searchParams.delete(query);
  return {
    stem: stemOf(parsed),
    number: Number(parsed.searchParams.get(query)),
    isWeak: false,
    ...(sureQueries.has(query) && { first: first.href }),
    at,
  };
}

function placesInPath(parsed: URL, { pattern, isWeak }: (typeof numberedPaths)[number]): Place[] {
  const groups = pattern.exec(parsed.pathname)?.groups;
  if (groups?.["stem"] === undefined) return [];
  const { stem, number = "", end = "" } = groups;
  const at = (other: number) => {
    const moved = new URL(parsed);
    const from = stem.length + parsed.pathname.slice(stem.length).indexOf(number);
    moved.pathname =
      parsed.pathname.slice(0, from) + String(other) + parsed.pathname.slice(from + number.length);
    return moved.href;
  };
  const stems = new Set([stem, stem + end]);
  return [...stems].map((path) => ({
    stem: stemOf(parsed, path),
    number: Number(number),
    isWeak,
    at,
  }));
}

/** An address without what names a part: host, path, and the queries that say which story is meant. */
function stemOf(parsed: URL, path = parsed.pathname): string {
  const rest = [...parsed.searchParams]
    .filter(([name, value]) => !isAlwaysTracker(name.toLowerCase()) && !namesPart(name, value))
    .map((pair) => pair.join("="))
    .toSorted();
  const host = parsed.host.replace(/^(?:www|m|amp|mobile)\./, "");
  return `${host}${trimSlashes(path.replace(wholePath, ""))}?${rest.join("&")}`;
}

function namesPart(name: string, value: string): boolean {
  return (
    (pageQueries.includes(name) && isNumber(value)) ||
    (wholeQueries.get(name)?.test(value) ?? false)
  );
}

// Not a pattern: it would read a run of slashes once for each of them.
function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.endsWith("/", end)) end -= 1;
  return path.slice(0, end);
}

/** True for an address that says it shows all parts of a story at once. */
export function isWholeAddress(url: string): boolean {
  const { searchParams, pathname } = new URL(url);
  if (wholePath.test(pathname) && pathname.split("/", 3).length > 2) return true;
  return [...searchParams].some(([name, value]) => wholeQueries.get(name)?.test(value) === true);
}

/** Where a story's network shows it whole; undefined for one that is not known to. */
export function wholeByRecipe(first: string): string | undefined {
  const parsed = new URL(first);
  const network = networks.find(({ domains }) =>
    domains.some((domain) => `.${parsed.hostname}`.endsWith(`.${domain}`)),
  );
  if (network === undefined) return undefined;
  if ("query" in network.whole) parsed.searchParams.set(...network.whole.query);
  else parsed.pathname = trimSlashes(parsed.pathname) + network.whole.path;
  return parsed.href;
}

/** True when the other address is this one with the number of a part, and no story of its own. */
export function isPartAddress(url: string, other: string): boolean {
  const [own] = placesOf(url);
  return placesOf(other).some(({ stem, number }) => number > 1 && stem === own?.stem);
}

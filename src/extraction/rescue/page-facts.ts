import { textIn } from "#extraction/document/dom.ts";
import { firstMeta } from "#extraction/metadata/meta-tags.ts";
import { textField } from "#extraction/metadata/json-ld.ts";
import { plain } from "#extraction/metadata/plain.ts";
import { addressKeys, titleHolders, titleKeys } from "#extraction/data/script-fields.ts";
import { isRecord } from "#base/json.ts";
import type { Work } from "#extraction/work.ts";
import { type Fields, firstField, lineIn } from "./fields.ts";

/** By what a page may be told from the others of its site. */
export interface PageFacts {
  /** Its headlines as `plain` spells them. */
  titles: string[];
  /** The parts of its address that name it. */
  names: ReadonlySet<string>;
}

/** How a record of the state agrees with the page. */
export interface Agreement {
  title: boolean;
  address: boolean;
}

const shortName = 4;
const shared = 0.8;

/** Takes the page's headlines and address. */
export function readFacts(work: Work): PageFacts {
  const { page, metadata } = work;
  const story = page.data.story;
  const site = plain(metadata.siteName ?? "");
  const titles = [
    metadata.title,
    firstMeta(metadata.tags, ["og:title", "twitter:title"]),
    textIn(page.document.querySelector("title")),
    story && textField(page.data, story["headline"]),
  ];
  return {
    titles: [...new Set(titles.map((title) => plain(title ?? "")))].filter(
      (title) => title !== "" && title !== site,
    ),
    names: namesOf([page.url, metadata.canonicalUrl ?? ""]),
  };
}

/** The path, its last part, a number before it, and what stands in the query. */
function namesOf(urls: readonly string[]): ReadonlySet<string> {
  const names = urls.flatMap((one) => {
    const url = URL.parse(one);
    if (url === null) return [];
    const [last = "", before = ""] = url.pathname.split("/").filter(Boolean).toReversed();
    // Without a number it is a section, and not this story.
    const number = /\d/.test(before) ? [before] : [];
    return [url.pathname, url.href, last, ...number, ...url.searchParams.values()].map(tidyName);
  });
  return new Set(names.filter((name) => name.length >= shortName));
}

function tidyName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, "")
    .replace(/^\//, "")
    .replace(/\/$/, "");
}

/** Whether a record is about this page; undefined when it says nothing of itself, or of another. */
export function agreement(fields: Fields, facts: PageFacts): Agreement | undefined {
  const title = titleOf(fields);
  const agrees = {
    title: title !== undefined && agreesWithTitle(plain(title.slice(0, 300)), facts.titles),
    address: addressKeys.some((key) =>
      isName(Object.hasOwn(fields, key) ? fields[key] : undefined, facts.names),
    ),
  };
  return agrees.title || agrees.address ? agrees : undefined;
}

/** The headline a record states, or one beside its text does. */
export function titleOf(fields: Fields): string | undefined {
  const own = lineIn(firstField(fields, titleKeys));
  if (own !== undefined) return own;
  for (const key of titleHolders) {
    const holder = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const title = isRecord(holder) ? lineIn(firstField(holder, titleKeys)) : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

function agreesWithTitle(title: string, titles: readonly string[]): boolean {
  if (title.length < 4) return false;
  return titles.some((other) => {
    const [long, short] = title.length > other.length ? [title, other] : [other, title];
    if (long.includes(short)) return short.length > long.length / 2;
    const words = new Set(long.split(" "));
    const own = short.split(" ");
    return own.length > 3 && own.filter((word) => words.has(word)).length / own.length >= shared;
  });
}

function isName(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value === "number") return names.has(String(value));
  if (isRecord(value)) return isName(value["current"], names);
  if (typeof value !== "string" || value.length > 500) return false;
  const name = tidyName(value);
  return (
    name.length > 3 && (names.has(name) || names.has(tidyName(URL.parse(value)?.pathname ?? "")))
  );
}

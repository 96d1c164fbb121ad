import type { Document, Element } from "#extraction/document/node.ts";
import { isRecord } from "#base/json.ts";
import { all, attribute, collapse, textIn } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { listOf, resolveItem, typesOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { Page } from "#extraction/page.ts";
import {
  anyByline,
  bylineSelectors,
  editorSelectors,
  metaNames,
} from "#extraction/data/selectors.ts";
import { plain } from "./title.ts";
import { editorLine, namePrefixes, nameJoiners, notNames } from "#extraction/data/words.ts";

const maxPeople = 12;
/** Characters; what is longer is no line of names. */
const maxLine = 2000;

/** Who wrote it: linked data, then meta, then what the page shows; [] when it does not say. */
export function findBylines(page: Page, tags: MetaTags, siteName?: string): string[] {
  const stated = [linkedPeople(page, "author"), metaPeople(tags)]
    .map((names) => names.filter((name) => !isSite(name, siteName)))
    .find((names) => names.length > 0);
  const shown = visibleBylines(page.document, stated === undefined);
  if (stated === undefined) return shown.filter((name) => !isSite(name, siteName));
  // A newsroom's linked data often names one author where the page names all.
  const isFuller =
    shown.length > stated.length && stated.every((name) => includesName(shown, name));
  return isFuller ? shown : stated;
}

/** Who edited it: linked data, a meta, or a line "Editor : …". */
export function findEditor(page: Page, tags: MetaTags): string | undefined {
  const stated = linkedPeople(page, "editor")[0] ?? firstMeta(tags, metaNames.editor);
  if (stated !== undefined) return splitNames(stated)[0];
  // Looking at every line is worth it only when some line may name one.
  if (!/editor|penyunting|redaktur/i.test(page.document.body.textContent ?? "")) return undefined;
  for (const element of all(page.document, editorSelectors)) {
    const text = textIn(element);
    const name = text.length < 120 ? editorOf(text) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name in a line such as "Editor : Sari Dewi"; undefined when the line is no such line. */
export function editorOf(text: string): string | undefined {
  const name = editorLine.exec(text)?.groups?.["name"];
  return name === undefined ? undefined : splitNames(name)[0];
}

/** "Budi / Sari, dan Tono" as persons: slashes, commas and the words for "and" divide. */
export function splitNames(text: string): string[] {
  if (/^(?:https?:)?\/\//i.test(text.trim())) return [];
  const bare = stripPrefix(collapse(decodeEntities(text.slice(0, maxLine))));
  const parts = bare.split(nameJoiners).map((part) => stripPrefix(part.trim()));
  const names: string[] = [];
  for (const part of parts) {
    const isTitle = /^(?:[SM]\.\s?\w{1,5}\.?|Jr\.?|Sr\.?|Ph\.?D\.?|M\.?D\.?|II|III)$/.test(part);
    const last = names.at(-1);
    if (isTitle && last !== undefined) names[names.length - 1] = `${last}, ${part}`;
    else if (isName(part) && !includesName(names, part)) names.push(part);
  }
  return names.slice(0, maxPeople);
}

function stripPrefix(text: string): string {
  return text
    .replace(namePrefixes, "")
    .replace(/[\s\-–—|,:•·]+$/, "")
    .trim();
}

function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    /https?:|www\.|[@{}<>]|\.(?:com|co|id|net)\b/i.test(text)
  )
    return false;
  return (
    text.split(" ").length <= 7 &&
    /\p{L}/u.test(text) &&
    !/\d{2}/.test(text) &&
    !notNames.test(text)
  );
}

function includesName(names: string[], name: string): boolean {
  return names.some((other) => plain(other) === plain(name));
}

function isSite(name: string, siteName?: string): boolean {
  return siteName !== undefined && plain(name) === plain(siteName);
}

function linkedPeople(page: Page, field: "author" | "editor"): string[] {
  const story = page.data.story;
  if (story === undefined) return [];
  const values = field === "author" ? [story["author"] ?? story["creator"]] : [story["editor"]];
  const names = values.flatMap(listOf).flatMap((value) => personNames(page, value));
  return names.filter((name, at) => names.indexOf(name) === at).slice(0, maxPeople);
}

function personNames(page: Page, value: unknown): string[] {
  if (typeof value === "string") return splitNames(value);
  const item = resolveItem(page.data, value);
  if (!isRecord(item) || typesOf(item).includes("WebSite")) return [];
  return listOf(item["name"]).flatMap((name) => (typeof name === "string" ? splitNames(name) : []));
}

function metaPeople(tags: MetaTags): string[] {
  for (const name of metaNames.author) {
    const people = (tags.get(name) ?? []).flatMap(splitNames);
    if (people.length > 0) return people.filter((one, at) => people.indexOf(one) === at);
  }
  return [];
}

function visibleBylines(document: Document, isOnlySource: boolean): string[] {
  const names = namesBy(document, bylineSelectors);
  return names.length > 0 || !isOnlySource ? names : namesBy(document, [anyByline]);
}

/** The names under the first of the selectors that finds any. */
function namesBy(document: Document, selectors: readonly string[]): string[] {
  const found = all(document, selectors.join(","));
  for (const selector of found.length > 0 ? selectors : []) {
    const matching = found.filter((one) => one.matches(selector)).slice(0, 6);
    const first = matching.find((one) => namesIn(one).length > 0);
    if (first === undefined) continue;
    // Each name may have an element of its own, side by side.
    const names = matching
      .filter((one) => one.parentElement === first.parentElement)
      .flatMap(namesIn);
    return names.filter((name, at) => names.indexOf(name) === at);
  }
  return [];
}

function namesIn(element: Element): string[] {
  const named = all(element, '[itemprop="name"]');
  if (named.length > 0) return named.flatMap((part) => splitNames(textIn(part)));
  const text = textIn(element);
  if (text.length > 160) return [];
  const links = all(element, 'a[rel~="author"], a[href*="author"], a[href*="penulis"]');
  if (links.length > 1) return links.flatMap((link) => splitNames(textIn(link)));
  // A byline line often goes on with the date or the outlet: "Budi / Sari - Outlet | Selasa, 1 Juli".
  const line = text.split(/\s+[|•·–—]\s+|\s-\s|,?\s+(?=\d)/)[0] ?? "";
  const title = attribute(element, "rel") === "author" ? textIn(element) : line;
  return splitNames(title);
}

import type { Document } from "#extraction/document/node.ts";
import { isRecord, parseJson } from "#base/json.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { lineOf, squash } from "./plain.ts";

type Item = Record<string, unknown>;

/** The page's linked data: every node, found by `@id`, and the one that is the story. */
export interface JsonLd {
  items: Item[];
  byId: Map<string, Item>;
  story?: Item;
  types: Set<string>;
}

const maxItems = 2000;
/** Characters of a field. */
const longestText = 4000;
const storyType =
  /(?:^|[/:])(?:\w*News\w*|Article|\w+Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|APIReference|OpinionPiece|VideoObject)$/;
const firstTypes = /Article|BlogPosting|Posting|Report/;

/** Reads every `application/ld+json` of the page; broken ones are left out. */
export function readJsonLd(document: Document): JsonLd {
  const items: Item[] = [];
  for (const { type, text } of document.scripts)
    if (type.startsWith("application/ld+json")) collectItems(parseLoose(text), items);
  const byId = new Map<string, Item>();
  for (const item of items) rememberId(item, byId);
  const types = new Set(items.flatMap(typesOf));
  const stories = items.filter((item) => typesOf(item).some((type) => storyType.test(type)));
  const likely = stories.filter((item) => typesOf(item).some((type) => firstTypes.test(type)));
  const story =
    (likely.length > 1 ? ownStory(likely, document) : undefined) ??
    likely[0] ??
    stories[0] ??
    askedQuestion(items);
  return { items, byId, types, ...(story && { story }) };
}

/** The question of a page with answers. */
function askedQuestion(items: readonly Item[]): Item | undefined {
  const page = items.find((item) => typesOf(item).includes("QAPage"));
  return page && listOf(page["mainEntity"]).find(isRecord);
}

/** Of several stories, the one whose headline the page's own title holds: the others are teasers. */
function ownStory(stories: readonly Item[], document: Document): Item | undefined {
  const tab = squash(document.head.querySelector("title")?.textContent ?? "");
  return stories.find(({ headline }) => {
    const key = typeof headline === "string" ? squash(decodeEntities(headline)) : "";
    return key.length > 3 && tab.includes(key);
  });
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(item: Item): string[] {
  return listOf(item["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

/** One value or many, as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a field: a string, or the name of the node it points to. */
export function textField(data: JsonLd, value: unknown): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === "string" || typeof one === "number") return cleanText(String(one));
    const item = resolveItem(data, one);
    const name = item?.["name"] ?? item?.["headline"];
    if (typeof name === "string") return cleanText(name);
  }
  return undefined;
}

/** A node, or the node its `@id` names. */
export function resolveItem(data: JsonLd, value: unknown): Item | undefined {
  if (!isRecord(value)) return undefined;
  const id = value["@id"];
  if (typeof id !== "string" || value["name"] !== undefined) return value;
  return data.byId.get(id) ?? value;
}

function cleanText(text: string): string | undefined {
  const clean = lineOf(text, longestText);
  return clean === "" ? undefined : clean;
}

function rememberId(item: Item, byId: Map<string, Item>): void {
  const id = item["@id"];
  // A mention ({"@id"} alone) must not hide the node itself.
  if (typeof id === "string" && (Object.keys(item).length > 2 || !byId.has(id))) byId.set(id, item);
}

function collectItems(value: unknown, items: Item[]): void {
  const open: unknown[] = [value];
  while (open.length > 0 && items.length < maxItems) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, maxItems));
    else if (isRecord(next)) {
      items.push(next);
      open.push(...Object.values(next).filter((part) => typeof part === "object"));
    }
  }
}

/** What hides JSON from browsers of long ago; bounded, or a hostile page would be read once for each start. */
const wrapping = /<!--|-->|\/\*[^*]{0,40}CDATA\[[^*]{0,40}\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g;

const deepest = 1000;
/** Shorter ones cost nothing, however deep they are. */
const leastDeep = 100_000;

/** Millions of brackets in brackets cost a parser a hundred megabytes; those in strings count, too. */
function isDeep(text: string): boolean {
  if (text.length < leastDeep) return false;
  let depth = 0;
  for (let at = 0; at < text.length && depth < deepest; at += 1) {
    const char = text[at];
    if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
  }
  return depth >= deepest;
}

/** Publishers leave comments, raw line breaks and trailing commas in their JSON. */
function parseLoose(text: string): unknown {
  if (isDeep(text)) return undefined;
  const bare = text.replaceAll(wrapping, "").trim();
  const asWritten = parseJson(bare);
  if (asWritten !== undefined) return asWritten;
  // Control characters inside strings are what most often breaks it.
  const spaced = bare.replaceAll(/\p{Cc}/gu, " ");
  return parseJson(spaced.replaceAll(/,\s*([}\]])/g, "$1").replace(/;$/, ""));
}

import {
  attribute,
  decodeFragment,
  nextNode,
  resolveUrl,
  textIn,
} from "#extraction/document/dom.ts";
import { Element } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { textLength } from "./walk.ts";

const blockTags: ReadonlySet<string> = new Set(
  "p li h1 h2 h3 h4 h5 h6 blockquote figure pre dt dd td th table div section ul ol dl details".split(
    " ",
  ),
);
/** Blocks that hold blocks. */
const openTags: ReadonlySet<string> = new Set("div section blockquote li dd td".split(" "));
const maxAnchors = 2000;
const longestNote = 3000;

/** Places that links on the same page lead to. */
export interface Anchors {
  /** `bk-<n>` of the blocks that are led to. */
  ids: Map<Element, string>;
  /** `#bk-<n>` of the page's own names. */
  anchors: Map<string, string>;
}

/** Numbers the places that links in `root` point to: footnotes, contents, back links. */
export function numberAnchors(root: Element, page: Page): Anchors {
  const found: Anchors = { ids: new Map(), anchors: new Map() };
  const { links, names } = survey(root);
  const wanted = new Map<string, Element>();
  for (const link of links) {
    const name = nameHere(link, page);
    if (name === undefined || name === "" || wanted.size >= maxAnchors) continue;
    wanted.set(name, link);
    wanted.set(decodeFragment(name), link);
  }
  if (wanted.size === 0) return found;
  number(names, wanted, root, found);
  const missing = new Map(
    [...wanted].filter(([name, link]) => !found.anchors.has(name) && isNoteLink(link)),
  );
  if (missing.size > 0) number(adoptNotes(root, page, missing), wanted, root, found);
  return found;
}

/** Links with a fragment, and elements with a name, in order. */
function survey(root: Element): { links: Element[]; names: Element[] } {
  const links: Element[] = [];
  const names: Element[] = [];
  for (let at = nextNode(root, root); at; at = nextNode(at, root)) {
    if (at.nodeType === 3) continue;
    if (at.attributes.has("id") || (at.localName === "a" && at.attributes.has("name")))
      names.push(at);
    if (at.localName === "a" && at.attributes.get("href")?.includes("#") === true) links.push(at);
  }
  return { links, names };
}

function number(
  elements: readonly Element[],
  wanted: ReadonlyMap<string, Element>,
  root: Element,
  { ids, anchors }: Anchors,
): void {
  for (const element of elements) {
    const name = namesOf(element).find((one) => wanted.has(one) && !anchors.has(one));
    const block = name === undefined ? undefined : (blockAfter(element) ?? blockOf(element, root));
    if (name === undefined || block === undefined) continue;
    const id = ids.get(block) ?? `bk-${ids.size + 1}`;
    ids.set(block, id);
    anchors.set(name, `#${id}`);
  }
}

/** Sanitizers put "user-content-" before the names that a text gave. */
function namesOf(element: Element): string[] {
  const names = [attribute(element, "id"), attribute(element, "name")].filter(
    (name) => name !== undefined,
  );
  return names.flatMap((name) => [name, name.replace(/^user-content-/, "")]);
}

/** An empty mark between blocks means the one behind it. */
function blockAfter(element: Element): Element | undefined {
  const parent = element.parentElement?.localName ?? "";
  if (blockTags.has(parent) && !openTags.has(parent)) return undefined;
  if (!/^(?:a|span)$/.test(element.localName) || element.firstChild !== null) return undefined;
  const next = element.nextElementSibling;
  return next && blockTags.has(next.localName) ? next : undefined;
}

function blockOf(element: Element, root: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (blockTags.has(at.localName)) return at;
  return undefined;
}

/** The fragment of a link that stays on the page, also when it names the page in full. */
export function nameHere(link: Element, page: Page): string | undefined {
  const href = attribute(link, "href") ?? "";
  const hash = href.indexOf("#");
  if (hash === -1) return undefined;
  if (hash === 0) return href.slice(1);
  const target = resolveUrl(href.slice(0, hash), page.baseUrl);
  return target !== undefined && placeOf(target) === placeOf(page.url)
    ? href.slice(hash + 1)
    : undefined;
}

function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`;
}

/** A raised number, or one in brackets. */
function isNoteLink(link: Element): boolean {
  const text = textIn(link);
  if (text.length > 8) return false;
  return link.closest("sup") !== null || /^\[?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\]?$/.test(text);
}

/** Notes that stand outside the story's element come to its end. */
function adoptNotes(root: Element, page: Page, missing: ReadonlyMap<string, Element>): Element[] {
  const { body } = page.document;
  if (root.contains(body)) return [];
  const { names } = survey(body);
  const notes = names.filter(
    (element) => !root.contains(element) && namesOf(element).some((name) => missing.has(name)),
  );
  return notes.flatMap((note) => {
    const block = blockOf(note, body);
    if (!block || block.contains(root) || textLength(block, longestNote) >= longestNote) return [];
    const last = root.lastChild;
    const isItem = block.localName === "li";
    const list = isItem && last?.nodeType === 1 && last.localName === "ol" ? last : undefined;
    const holder = list ?? (isItem ? new Element("ol") : root);
    if (holder !== root && !list) root.append(holder);
    holder.append(block);
    return [note];
  });
}

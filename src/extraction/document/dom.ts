import type { Document, Element, Node, Text } from "./node.ts";
import { toReadable } from "./readable.ts";

/** Narrows a node to an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** Narrows a node to a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** White space as HTML shows it, and nothing that a reader must not see. */
export function collapse(text: string): string {
  return toReadable(text).replaceAll(/\s+/g, " ").trim();
}

/** The visible words of an element, blocks not set apart. */
export function textIn(element: Element | null | undefined): string {
  return collapse(element?.textContent ?? "");
}

/** The first characters of an element's text, as they stand. */
export function openingOf(element: Element, chars: number): string {
  let text = "";
  for (let node = nextNode(element, element); node; node = nextNode(node, element)) {
    if (node.nodeType === 3) text += node.nodeValue;
    if (text.length > chars) return text;
  }
  return text;
}

/** An attribute with its white space trimmed; undefined when absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.getAttribute(name)?.trim();
  return value === "" ? undefined : value;
}

/** Characters of class and id; what comes after says nothing new. */
const longestMark = 1000;

/** The class and id of an element as lower-case words between spaces: " share box ". */
export function markOf(element: Element): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names === " ") return "";
  return ` ${names
    .slice(0, longestMark)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()} `;
}

/** Elements below by selector, in document order. */
export function all(root: Document | Element, selector: string): Element[] {
  return root.querySelectorAll(selector);
}

/** The next node in document order; skips the children when asked. */
export function nextNode(node: Node, root: Node, skipChildren = false): Node | undefined {
  if (!skipChildren && node.nodeType === 1 && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return undefined;
}

/** True when the node stands inside one of these tags (lower case). */
export function hasAncestor(element: Element, tags: ReadonlySet<string>): boolean {
  let at = element.parentElement;
  while (at) {
    if (tags.has(at.localName)) return true;
    at = at.parentElement;
  }
  return false;
}

/** As long as the gate of the library lets in, in characters. */
const longestUrl = 4096;

/** An absolute http(s) address; undefined for anything else, and for one too long to be kept. */
export function resolveUrl(value: string | undefined, base: string): string | undefined {
  if (value === undefined || value === "" || value.length > longestUrl) return undefined;
  const url = URL.parse(value.trim(), base);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return undefined;
  const isPlain = url.username === "" && url.password === "";
  return isPlain && url.href.length <= longestUrl ? url.href : undefined;
}

/** The name a fragment means; as it is written when it is not encoded at all. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone percent sign, or another encoding than UTF-8.
    return fragment;
  }
}

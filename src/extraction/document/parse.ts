import { parseHTML } from "linkedom";
import { attribute, isElement, nextNode, resolveUrl } from "./dom.ts";
import { readJsonLd } from "#extraction/metadata/json-ld.ts";
import type { Page } from "#extraction/page.ts";
import { stripUnread } from "./strip.ts";

/** Decoded HTML that is read, in characters; the rest of a longer page is cut. */
const maxChars = 5 * 1024 * 1024;
const maxNodes = 60_000;
const maxDepth = 64;

/** Reads a page's HTML into a document within the caps of nodes, depth and length. */
export function parsePage(html: string, url: string): Page {
  const cut = cutHtml(stripUnread(html.slice(0, maxChars)));
  const { document } = parseHTML(withBody(cut.html));
  const isCut = [html.length > maxChars, cut.isCut, capNodes(document)].includes(true);
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? undefined;
  const baseUrl = resolveUrl(base, url) ?? url;
  const root = document.documentElement;
  const lang = attribute(root, "lang") ?? attribute(root, "xml:lang");
  const dir = attribute(root, "dir") ?? attribute(document.body, "dir");
  // Pages hide themselves until a script has run: that hides nothing from a reader.
  for (const element of [root, document.body]) {
    for (const name of ["style", "hidden", "aria-hidden"]) element.removeAttribute(name);
  }
  return { document, url, baseUrl, data: readJsonLd(document), lang, dir, isCut };
}

/** Cut before parsing: half a million links cost seconds in any parser. */
function cutHtml(html: string): { html: string; isCut: boolean } {
  const tag = /<[a-z]/gi;
  let count = 0;
  while (tag.test(html)) {
    count += 1;
    if (count > maxNodes) return { html: html.slice(0, tag.lastIndex - 2), isCut: true };
  }
  return { html, isCut: false };
}

// No pattern reads past the next tag: a page of unfinished ones would be read once for each.
// linkedom builds no html, head or body that the page leaves out, and its getters then answer wrongly.
function withBody(html: string): string {
  if (!/<html[\s>]/i.test(html)) {
    const bare = html.replaceAll(/<!doctype[^<>]*>|<\/?(?:head|body)(?:\s[^<>]*)?>/gi, "");
    return `<!doctype html><html><head></head><body>${bare}</body></html>`;
  }
  if (/<body[\s>]/i.test(html)) return html;
  if (/<\/head\s{0,99}>/i.test(html)) return html.replace(/<\/head\s{0,99}>/i, "</head><body>");
  return html.replace(/<html(?:\s[^<>]*)?>/i, (start) => `${start}<head></head><body>`);
}

/** Drops what is beyond the node cap and flattens what is too deep; true when text was cut. */
function capNodes(document: Document): boolean {
  const root = document.documentElement;
  let count = 0;
  let depth = 0;
  let node: Node | undefined = root;
  let last: Node = root;
  while (node) {
    count += 1;
    if (count > maxNodes) return dropFrom(node);
    depth = depthAfter(last, node, depth);
    if (depth >= maxDepth && isElement(node)) flatten(node);
    last = node;
    node = nextNode(node, root);
  }
  return false;
}

function depthAfter(last: Node, node: Node, depth: number): number {
  if (node.parentNode === last) return depth + 1;
  let at: Node | null = last;
  let result = depth;
  while (at && at.parentNode !== node.parentNode) {
    at = at.parentNode;
    result -= 1;
  }
  return result;
}

/** Each element below becomes its own children, so every node moves once a level. */
function flatten(element: Element): void {
  let child: Node | null = element.firstChild;
  while (child) {
    let next: Node | null = child.nextSibling;
    if (isElement(child) && child.firstChild) {
      const first: Node = child.firstChild;
      while (child.firstChild) element.insertBefore(child.firstChild, child);
      child.remove();
      next = first;
    }
    child = next;
  }
}

function dropFrom(node: Node): true {
  let at: Node | null = node;
  while (at) {
    while (at.nextSibling) at.parentNode?.removeChild(at.nextSibling);
    at = at.parentNode;
  }
  node.parentNode?.removeChild(node);
  return true;
}

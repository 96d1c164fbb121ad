import { countWords } from "#article/text.ts";
import { hasAncestor, nextNode, textIn } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { siteOf } from "#extraction/document/site.ts";
import type { Page, PageShape } from "#extraction/page.ts";

const around: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);
const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5"]);
/** CJK headlines have few words; their letters count instead. */
const minChars = 16;
const maxWords = 30;

/** Measures the page before anything is removed: what is no story is judged by it. */
export function measurePage(page: Page): PageShape {
  const { body } = page.document;
  const shape: PageShape = { headlineLinks: 0, articles: 0, passwords: 0, emptyRoots: 0 };
  const headlines = new Set<string>();
  for (let node = nextNode(body, body); node; node = nextNode(node, body)) {
    if (node.nodeType !== 1) continue;
    if (node.localName === "a") addHeadline(node, page, headlines);
    else if (node.localName === "article") shape.articles += 1;
    else if (node.localName === "input") shape.passwords += isPassword(node) ? 1 : 0;
    else if (isEmptyRoot(node)) shape.emptyRoots += 1;
  }
  return { ...shape, headlineLinks: headlines.size };
}

/** A link in a heading, or one that holds a heading, to another page of the site. */
function addHeadline(link: Element, page: Page, found: Set<string>): void {
  const isHeading = hasAncestor(link, headings) || link.querySelector("h2, h3, h4, h5") !== null;
  const href = link.getAttribute("href");
  if (!isHeading || href === null || hasAncestor(link, around)) return;
  const text = textIn(link);
  if (text.length < minChars || countWords(text) > maxWords) return;
  const target = URL.parse(href, page.baseUrl);
  if (target === null || !page.site.has(siteOf(target.hostname))) return;
  if (target.pathname !== new URL(page.url).pathname) found.add(target.pathname);
}

function isPassword(input: Element): boolean {
  return input.getAttribute("type")?.toLowerCase() === "password";
}

const roots: ReadonlySet<string> = new Set([
  "root",
  "app",
  "__next",
  "__nuxt",
  "svelte",
  "main-app",
]);

/** The element that a page's scripts would fill. */
function isEmptyRoot(element: Element): boolean {
  const isRoot =
    roots.has(element.getAttribute("id") ?? "") ||
    element.localName === "app-root" ||
    element.hasAttribute("data-reactroot");
  return isRoot && element.textContent.trim().length < 50;
}

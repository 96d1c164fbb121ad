import { all, attribute, countWords, hasAncestor, textIn } from "./dom.ts";
import type { ContainerShape, Page, PageShape } from "./page.ts";
import { containerSelectors } from "./selectors.ts";

const navigation: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);
const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4"]);

/** Measures the page before anything is removed: what lists and rescues are judged by. */
export function measurePage(page: Page): PageShape {
  const body = page.document.body;
  const paragraphs = all(body, "p").map((element) => ({ element, prose: proseWords(element) }));
  const links = all(body, "a[href]");
  const linkWords = links.reduce((sum, link) => sum + countWords(textIn(link)), 0);
  return {
    words: countWords(visibleText(body)),
    proseWords: paragraphs.reduce((sum, { prose }) => sum + prose, 0),
    linkWords,
    headlineLinks: countHeadlines(links, page.url),
    containers: containerShapes(body, paragraphs),
  };
}

/** Words of a paragraph that is prose; 0 for short lines and lines of links. */
function proseWords(paragraph: Element): number {
  const words = countWords(textIn(paragraph));
  if (words < 10) return 0;
  const linked = all(paragraph, "a").reduce((sum, link) => sum + countWords(textIn(link)), 0);
  return linked > words / 2 ? 0 : words;
}

function visibleText(body: Element): string {
  const hidden = all(body, "script, style, template, noscript").reduce(
    (sum, element) => sum + (element.textContent ?? "").length,
    0,
  );
  const text = body.textContent ?? "";
  if (hidden === 0) return text;
  return (
    all(body, "p, li, h1, h2, h3, h4, td, a, span")
      .slice(0, 3000)
      .map((element) => (element.children.length === 0 ? (element.textContent ?? "") : ""))
      .join(" ") || text
  );
}

/** Links inside headings, or long links alone in their block, that lead elsewhere on the site. */
function countHeadlines(links: Element[], url: string): number {
  const here = new URL(url);
  const seen = new Set<string>();
  for (const link of links) {
    const words = countWords(textIn(link));
    if (words < 4 || words > 30 || hasAncestor(link, navigation)) continue;
    const isHeading = hasAncestor(link, headings) || link.querySelector("h2, h3, h4") !== null;
    const target = URL.parse(attribute(link, "href") ?? "", url);
    if (isHeading && target !== null && target.pathname !== here.pathname)
      seen.add(target.pathname);
  }
  return seen.size;
}

function containerShapes(
  body: Element,
  paragraphs: { element: Element; prose: number }[],
): ContainerShape[] {
  const shapes = new Map<Element, ContainerShape>();
  for (const selector of containerSelectors) {
    all(body, selector).forEach((element, index) => {
      if (!shapes.has(element)) shapes.set(element, { selector, index, proseWords: 0 });
    });
  }
  for (const { element, prose } of paragraphs) {
    let at: Element | null = prose > 0 ? element : null;
    while (at) {
      const shape = shapes.get(at);
      if (shape) shape.proseWords += prose;
      at = at.parentElement;
    }
  }
  return [...shapes.values()];
}

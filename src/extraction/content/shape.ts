import type { Element } from "#extraction/document/node.ts";
import { countWords } from "#article/text.ts";
import { all, attribute, hasAncestor, textIn } from "#extraction/document/dom.ts";
import type { ContainerShape, Page, PageShape } from "#extraction/page.ts";
import { containerSelectors } from "#extraction/data/selectors.ts";

const navigation: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);
const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4"]);

/** Measures the page before anything is removed: what lists and rescues are judged by. */
export function measurePage(page: Page): PageShape {
  const body = page.document.body;
  const paragraphs = all(body, "p").map((element) => ({ element, prose: proseWords(element) }));
  const links = all(body, "a[href]");
  return {
    proseWords: paragraphs.reduce((sum, { prose }) => sum + prose, 0),
    headlineLinks: countHeadlines(links, page.url),
    articles: all(body, "article").length,
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
  const counts = new Map<string, number>();
  for (const element of all(body, containerSelectors.join(","))) {
    for (const selector of containerSelectors.filter((one) => element.matches(one))) {
      const index = counts.get(selector) ?? 0;
      counts.set(selector, index + 1);
      if (!shapes.has(element)) shapes.set(element, { selector, index, proseWords: 0 });
    }
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

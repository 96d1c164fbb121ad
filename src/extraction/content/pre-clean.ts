import { countWords } from "#article/text.ts";
import { all, collapse, hasAncestor, markOf, textIn } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { alwaysDropped, clutterMarks, commentSections } from "#extraction/data/selectors.ts";

const quoting: ReadonlySet<string> = new Set(["blockquote", "table", "pre", "code"]);
const maxShare = 0.35;
const maxProse = 60;

/** Drops what is never part of a story: navigation, dialogs, scripts. */
export function dropAlways(page: Page, drop: (element: Element, why: string) => void): void {
  for (const element of all(page.document, alwaysDropped)) drop(element, "never part of a story");
  for (const element of all(page.document, commentSections)) {
    if (!holdsHeadline(element) && page.document.contains(element)) drop(element, "comments");
  }
}

/** Drops elements whose class says clutter, when they hold little prose and a small part of the text. */
export function dropMarked(page: Page, drop: (element: Element, why: string) => void): void {
  const body = page.document.body;
  const total = collapse(body.textContent ?? "").length;
  for (const element of all(
    body,
    "div, section, aside, ul, ol, p, footer, header, form, span, figure, table, h2, h3, h4",
  )) {
    const mark = markOf(element);
    if (
      mark === "" ||
      !clutterMarks.test(mark) ||
      !body.contains(element) ||
      hasAncestor(element, quoting)
    )
      continue;
    const text = textIn(element);
    if (text.length > total * maxShare || proseIn(element) > maxProse || holdsHeadline(element))
      continue;
    drop(element, `class ${clutterMarks.exec(mark)?.[0].trim() ?? ""}`);
  }
}

function holdsHeadline(element: Element): boolean {
  return element.querySelector('h1, [itemprop="articleBody"]') !== null;
}

/** Words of sentences outside links. */
function proseIn(element: Element): number {
  const own = element.localName === "p" ? [element] : all(element, "p, li, blockquote");
  let prose = 0;
  for (const part of own) {
    const words = countWords(textIn(part));
    const linked = all(part, "a").reduce((sum, link) => sum + countWords(textIn(link)), 0);
    if (words >= 15 && linked < words / 3) prose += words;
  }
  return prose;
}

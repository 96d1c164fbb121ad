import type { Element } from "#extraction/document/node.ts";
import { hasAncestor, markOf } from "#extraction/document/dom.ts";
import { likelyMarks, unlikelyMarks } from "#extraction/data/marks.ts";
import { alwaysDropped, clutterMarks, commentSections } from "#extraction/data/selectors.ts";
import { dropElement, type Work } from "#extraction/work.ts";
import { opensWithCall } from "./calls.ts";
import { emptyStats, measureElements, type Stats, type StatsOf } from "./stats.ts";
import { visitElements } from "./visit.ts";

const maxShare = 0.35;
/** Of the page's prose; when more is hidden, it is the story that waits for a script. */
const maxHiddenShare = 0.3;
/** Characters of prose that a marked box may hold and still go. */
const maxProse = 350;
const quoting: ReadonlySet<string> = new Set(["blockquote", "table", "pre", "code"]);
const roles: ReadonlySet<string> = new Set(
  "menu menubar complementary navigation alert alertdialog dialog search tablist tooltip".split(
    " ",
  ),
);
const headings = /^h[1-6]$/;
/** Left alone: the text itself, and what the next steps judge better. */
const exempt: ReadonlySet<string> = new Set("body article main a img figure figcaption".split(" "));

/**
 * Walks the document once from the top and drops what stands around a story: navigation, hidden
 * boxes, comments, and boxes whose class says so, when they hold little prose.
 */
export function prune(work: Work): void {
  const { body } = work.page.document;
  work.stats = measureElements(body, work.page.site);
  const { stats } = work;
  const total = { ...(stats.get(body) ?? emptyStats()) };
  const mayHide = hiddenProse(body, stats) < total.prose * maxHiddenShare;
  visitElements(body, (element) => {
    const own = stats.get(element);
    if (own === undefined) return false;
    const why = mayHide && isHidden(element) ? "hidden" : reasonToDrop(element, own, total);
    if (why !== undefined) dropElement(work, "prune", element, why);
    return why === undefined;
  });
}

/** Prose in hidden boxes: tabs and folded parts of a story are hidden too, until a tap. */
function hiddenProse(element: Element, stats: StatsOf): number {
  let prose = 0;
  for (const child of element.children)
    prose += isHidden(child) ? (stats.get(child)?.prose ?? 0) : hiddenProse(child, stats);
  return prose;
}

function reasonToDrop(element: Element, own: Stats, total: Stats): string | undefined {
  const mostOfIt = own.prose > total.prose * maxShare && own.prose > maxProse;
  if (!mostOfIt && element.matches(alwaysDropped)) return "never part of a story";
  if (element.matches(commentSections) && !holdsHeadline(element)) return "comments";
  if (exempt.has(element.localName)) return undefined;
  const role = element.getAttribute("role");
  if (role !== null && roles.has(role) && own.prose <= maxProse) return `role ${role}`;
  if (opensWithCall(element, own)) return "opens with a call to other stories";
  return reasonByMark(element, own, total);
}

function reasonByMark(element: Element, own: Stats, total: Stats): string | undefined {
  const mark = markOf(element);
  // "header", "navbar" and the like name headings too; what one stands over judges it later.
  if (mark === "" || headings.test(element.localName) || hasAncestor(element, quoting))
    return undefined;
  if (own.prose > maxProse || own.chars > total.chars * maxShare) return undefined;
  const clutter = clutterMarks.exec(mark);
  if (clutter && !holdsHeadline(element)) return `class ${clutter[0].trim()}`;
  const unlikely = unlikelyMarks.exec(mark);
  if (unlikely && !likelyMarks.test(mark) && !holdsHeadline(element))
    return `class ${unlikely[0].trim()}`;
  return undefined;
}

function holdsHeadline(element: Element): boolean {
  return element.querySelector('h1, [itemprop="articleBody"]') !== null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  // A drop cap is drawn for the eye beside a copy for the ear, which goes.
  if (element.localName === "span" && element.textContent.trim().length === 1) return false;
  return (
    element.getAttribute("aria-hidden") === "true" &&
    !(element.getAttribute("class") ?? "").includes("fallback-image")
  );
}

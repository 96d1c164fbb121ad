import { type Element } from "#extraction/document/node.ts";
import { hasAncestor } from "#extraction/document/dom.ts";
import { dropElement, type Work } from "#extraction/work.ts";
import { linkDensity, type Stats } from "./stats.ts";
import { visitElements } from "./visit.ts";

const judged: ReadonlySet<string> = new Set("form fieldset table ul ol div section".split(" "));
const kept: ReadonlySet<string> = new Set(["pre", "code", "table", "figure", "blockquote"]);
const dropped: ReadonlySet<string> = new Set(
  "footer aside link input textarea select button".split(" "),
);

/** Inside the chosen element, drops boxes that hold links, inputs or scraps instead of prose. */
export function tidyContent(work: Work): void {
  const { content, stats } = work;
  if (content === undefined) return;
  const total = content.children.reduce((sum, child) => sum + (stats.get(child)?.prose ?? 0), 0);
  visitElements(content, (element) => {
    const own = stats.get(element);
    const why = own && reasonToDrop(element, own, total);
    if (why !== undefined) dropElement(work, "tidy-content", element, why);
    return why === undefined;
  });
}

function reasonToDrop(element: Element, own: Stats, total: number): string | undefined {
  const name = element.localName;
  if (dropped.has(name) && own.prose < Math.max(total * 0.3, 300)) return `a ${name}`;
  if (!judged.has(name) || hasAncestor(element, kept)) return undefined;
  if (own.commas >= 10 || own.prose > total * 0.5) return undefined;
  if (name === "table" && element.querySelector("th, caption, thead") !== null) return undefined;
  return reasonByContent(element, own);
}

function reasonByContent(element: Element, own: Stats): string | undefined {
  const density = linkDensity(own);
  const isList = element.localName === "ul" || element.localName === "ol";
  if (own.inputs > own.paragraphs + own.items && own.prose < 200) return "inputs";
  if (own.prose < 100 && density > (isList ? 0.5 : 0.25)) return "mostly links";
  if (own.chars === 0 && own.pictures === 0) return "empty";
  return undefined;
}

import { type Element } from "#extraction/document/node.ts";
import { hasAncestor } from "#extraction/document/dom.ts";
import { linkDensity, measureElements, type Stats } from "./stats.ts";

type Drop = (element: Element, why: string) => void;

const judged: ReadonlySet<string> = new Set("form fieldset table ul ol div section".split(" "));
const kept: ReadonlySet<string> = new Set(["pre", "code", "table", "figure", "blockquote"]);
const dropped: ReadonlySet<string> = new Set(
  "footer aside link input textarea select button".split(" "),
);

/** Inside the chosen element, drops boxes that hold links, inputs or scraps instead of prose. */
export function tidyContent(root: Element, site: ReadonlySet<string>, drop: Drop): void {
  const stats = measureElements(root, site);
  const total = stats.get(root)?.prose ?? 0;
  const visit = (element: Element): void => {
    for (let node = element.firstChild; node;) {
      const next = node.nextSibling;
      if (node.nodeType === 1) {
        const own = stats.get(node);
        const why = own && reasonToDrop(node, own, total);
        if (why === undefined) visit(node);
        else drop(node, why);
      }
      node = next;
    }
  };
  visit(root);
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

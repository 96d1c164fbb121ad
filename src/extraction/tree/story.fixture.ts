import { expect } from "vitest";
import type { Article } from "#article/article.ts";
import type { Element, TreeNode } from "#article/tree.ts";
import { parseArticle } from "#article/validate.ts";
import { extractPage } from "#extraction/extract.ts";
import { descendants, treeText } from "./raw-tree.ts";

const prose =
  "Air di muara naik perlahan, dan warga menambatkan perahu di tiang yang paling tinggi. ".repeat(
    5,
  );

/** The article of a page whose story holds `inside` between two paragraphs of prose. */
export function articleWith(
  inside: string,
  { url = "https://muara.example/pasang", head = "", root = "lang=id" } = {},
): Article {
  const html = `<!doctype html><html ${root}><head><title>Pasang di muara</title>${head}</head>
    <body><article><h1>Pasang di muara</h1><p>${prose}</p>${inside}<p>Esoknya ${prose}</p></article></body></html>`;
  const result = extractPage({ html, url });
  if (result.kind !== "story") throw new Error(`not a story: ${result.evidence}`);
  const { article } = result;
  // Whatever is built must pass the library's gate unchanged.
  expect(parseArticle(article, { pictures: "absolute" })).toEqual(article);
  return article;
}

/** What stands between the first paragraph and the last. */
function blocksOf(article: Article): TreeNode[] {
  const { children } = article.body;
  const isProse = (node: TreeNode) => treeText([node]).includes("menambatkan perahu di tiang");
  return children.slice(children.findIndex(isProse) + 1, children.findLastIndex(isProse));
}

/** The same as markup, for eyes: tags and the properties that matter. */
export function markupOf(article: Article): string {
  return blocksOf(article).map(write).join("");
}

/** Elements of the body by tag. */
export function elementsOf(article: Article, tagName: string): Element[] {
  return descendants(article.body.children).filter((node) => node.tagName === tagName);
}

function write(node: TreeNode): string {
  if (node.type === "text") return node.value;
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, value]) => ` ${name}=${value}`,
  );
  const open = `<${node.tagName}${properties.join("")}>`;
  const isEmpty = node.tagName === "img" || node.tagName === "br" || node.tagName === "hr";
  return isEmpty ? open : `${open}${node.children.map(write).join("")}</${node.tagName}>`;
}

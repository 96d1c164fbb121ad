import type { Article } from "#article/article.ts";
import { textOf } from "#article/text.ts";
import type { PageExtraction } from "#extraction/page.ts";

/** The article of a story. @throws Error when there is none */
export function articleOf(extraction: PageExtraction): Article {
  if (extraction.kind === "story") return extraction.article;
  throw new Error(`no story: ${extraction.evidence}`);
}

/** The blocks of an article, each as its tag and its words. */
export function outlineOf(extraction: PageExtraction): string[] {
  return articleOf(extraction).body.children.map((node) =>
    node.type === "text" ? node.value : `${node.tagName} ${textOf(node)}`,
  );
}

import type { Element, TreeNode } from "#article/tree.ts";
import { extractPage } from "#extraction/extract.ts";
import type { ExtractedArticle, PageExtraction } from "#extraction/page.ts";
import { joinPages } from "#extraction/parts/join.ts";
import { treeText } from "#extraction/tree/raw-tree.ts";
import type { Answer, Contender } from "./contender.ts";
import type { BenchPage } from "./page.ts";

/** This repository's extractor, with the further pages of a story as the gateway joins them. */
export const bekal: Contender = {
  name: "Bekal",
  run(html, page) {
    const result = extractPage({ html, url: page.url });
    const article = result.kind === "story" ? withParts(result, page) : undefined;
    return () => (article ? storyAnswer(article, result) : noStoryAnswer(result));
  },
};

function withParts(
  first: Extract<PageExtraction, { kind: "story" }>,
  page: BenchPage,
): ExtractedArticle {
  const read = (html: string, url: string) => {
    const part = extractPage({ html, url });
    return part.kind === "story" ? [part.article] : [];
  };
  if (first.wholePage !== undefined && page.readWhole) {
    return read(page.readWhole(), first.wholePage)[0] ?? first.article;
  }
  const parts = page.readParts?.() ?? [];
  const further = first.morePages.flatMap((url, at) => read(parts[at] ?? "", url));
  return further.length === 0 ? first.article : joinPages(first.article, further);
}

function storyAnswer(article: ExtractedArticle, { trace }: PageExtraction): Answer {
  return {
    text: treeText(readingText(article.body.children)),
    title: article.title,
    authors: article.bylines ?? [],
    published: article.publishedAt ?? "",
    modified: article.modifiedAt ?? "",
    verdict: "story",
    completeness: article.completeness,
    article,
    trace: trace.map(({ step, why, text }) => `${step} (${why}): ${text}`),
  };
}

function noStoryAnswer(result: PageExtraction): Answer {
  const said = result.kind === "story" ? "story" : result.what;
  return {
    text: "",
    title: "",
    authors: [],
    published: "",
    verdict: said,
    trace: [
      ...(result.kind === "story" ? [] : [`no story: ${result.evidence}`]),
      ...result.trace.map(({ step, why, text }) => `${step} (${why}): ${text}`),
    ],
  };
}

/** The story's running text: captions, media cards and notes are read beside it. */
function readingText(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (node.type === "text") return [node];
    return isBeside(node) ? [] : [{ ...node, children: readingText(node.children) }];
  });
}

function isBeside({ tagName, properties }: Element): boolean {
  return (
    tagName === "figcaption" ||
    properties?.dataMedia !== undefined ||
    properties?.dataKind === "note"
  );
}

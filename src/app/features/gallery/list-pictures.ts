import type { Article, Picture } from "#article/article.ts";
import { captionOf } from "#article/caption.ts";
import type { Element, Root, TreeNode } from "#article/tree.ts";

/** One picture of a story with what is said of it. */
export interface ShownPicture {
  /** Its place in the article's pictures. */
  index: number;
  alt: string;
  caption: string;
  /** Left out where the caption says it. */
  credit: string;
}

/** The pictures of a story in the order they are met, each once. */
export function listPictures(body: Root, { pictures }: Article): ShownPicture[] {
  const found = new Map<number, ShownPicture>();
  const add = (image: Element, figure: Element | undefined) => {
    const index = indexOf(image);
    const picture = pictures[index];
    if (picture !== undefined && !found.has(index)) {
      found.set(index, { index, ...wordsAbout(image, figure, picture) });
    }
  };
  for (const node of body.children) visit(node, undefined, add);
  return [...found.values()];
}

function indexOf({ properties }: Element): number {
  return Number(/^img:(\d+)$/.exec(properties?.src ?? "")?.[1] ?? Number.NaN);
}

function wordsAbout({ properties }: Element, figure: Element | undefined, picture: Picture) {
  const caption = figure === undefined ? "" : captionOf(figure, "figcaption");
  const { alt = "", credit = "" } = picture;
  return {
    alt: properties?.alt ?? alt,
    caption,
    credit: caption.includes(credit) ? "" : credit,
  };
}

function visit(
  node: TreeNode,
  figure: Element | undefined,
  add: (image: Element, figure: Element | undefined) => void,
): void {
  if (node.type === "text") return;
  if (node.tagName === "img") return add(node, figure);
  const around = node.tagName === "figure" ? node : figure;
  for (const child of node.children) visit(child, around, add);
}

import type { Article } from "#article/article.ts";
import type { Element, Root, TreeNode } from "#article/tree.ts";
import { isLocalAddress } from "#story/local-address.ts";

/**
 * An article made on the device as the library takes it: without its pictures, whose addresses are the
 * publisher's and are never asked for from here. Captions stay, and so do the words of a link that
 * was relative to nothing.
 */
export function toOwnCopy(article: Article, htmlBytes: number): Article {
  const { leadPicture: _leadPicture, ...rest } = article;
  const body: Root = { type: "root", children: article.body.children.flatMap(cleaned) };
  return { ...rest, pictures: [], body, original: { htmlBytes } };
}

/** Recursive: the tree is of our own making, at most 64 levels deep. */
function cleaned(node: TreeNode): TreeNode[] {
  if (node.type === "text") return [node];
  if (node.tagName === "img") return [];
  const children = node.children.flatMap(cleaned);
  if (isEmptied(node, children)) return [];
  const { href } = node.properties ?? {};
  if (node.tagName === "a" && href !== undefined && isLocalAddress(href)) return children;
  return [{ ...node, children }];
}

/** What held pictures and nothing else. */
function isEmptied(node: Element, children: TreeNode[]): boolean {
  return node.children.length > 0 && children.length === 0;
}

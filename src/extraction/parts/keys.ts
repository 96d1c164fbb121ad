import type { Picture } from "#article/article.ts";
import type { TreeNode } from "#article/tree.ts";
import { plain } from "#extraction/metadata/plain.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { descendants, treeText } from "#extraction/tree/raw-tree.ts";

/** Characters from which two equal blocks are the same one; shorter lines may be meant twice. */
const longBlock = 60;

/** What two blocks share when a reader would take them for the same one. */
export interface BlockKey {
  text: string;
  /** A picture, or so much text that it is not written twice. */
  isTelling: boolean;
}

/** The key of a block: its pictures' addresses, else its words. */
export function keyOf(node: TreeNode, pictures: readonly Picture[]): BlockKey {
  if (node.type === "text") return keyOfText(node.value);
  const shown = descendants([node]).flatMap(({ properties }) => {
    const index = /^img:(\d+)$/.exec(properties?.src ?? "")?.[1];
    return index === undefined ? [] : [pictures[Number(index)]?.src ?? ""];
  });
  if (shown.length > 0) return { text: shown.join(" "), isTelling: true };
  const key = keyOfText(treeText([node]));
  return key.text === "" ? { text: `<${node.tagName}>`, isTelling: false } : key;
}

function keyOfText(value: string): BlockKey {
  // A line of stars has no words, and is a line all the same.
  const text = plain(value) || value.trim();
  return { text, isTelling: text.length >= longBlock };
}

/** Remembers the blocks of pages that were read: some publishers answer any number with the first page. */
export function createNews(first: ExtractedArticle): (page: ExtractedArticle) => boolean {
  const seen = new Set<string>();
  const add = (page: ExtractedArticle) => {
    const keys = page.body.children.map((node) => keyOf(node, page.pictures));
    const telling = keys.filter((key) => key.isTelling);
    // A page of short lines, such as a poem, is judged by all of them.
    const judged = telling.length > 0 ? telling : keys;
    const before = seen.size;
    for (const key of judged) seen.add(key.text);
    return seen.size > before;
  };
  add(first);
  return add;
}

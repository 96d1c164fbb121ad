import type { TreeNode } from "#article/tree.ts";
import { resolveUrl } from "#extraction/document/dom.ts";
import { make, makeText } from "#extraction/tree/raw-tree.ts";

/** An address, or words between underscores: how plain text writes links and italics. */
const marks =
  /<?(?<url>https?:\/\/[^\s<>"“”]{3,2000})>?|(?<![\p{L}\p{N}_])_(?<words>[^\s_](?:[^_\n]{0,300}[^\s_])?)_(?![\p{L}\p{N}_])/gu;
/** What ends a sentence ends no address. */
const afterUrl = /[.,;:!?'’”…*_]+$/;

/** A line of plain text as nodes: addresses become links. */
export function linkText(text: string): TreeNode[] {
  const nodes: TreeNode[] = [];
  let from = 0;
  const add = (node: TreeNode | undefined, start: number, end: number) => {
    if (node === undefined) return;
    if (start > from) nodes.push(makeText(text.slice(from, start)));
    nodes.push(node);
    from = end;
  };
  for (const match of text.matchAll(marks)) {
    const { url, words } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (words !== undefined) add(make("em", [makeText(words)]), match.index, end);
    else if (url !== undefined) {
      const isFramed = match[0].startsWith("<") && match[0].endsWith(">");
      const address = isFramed ? url : trimUrl(url);
      const start = match.index + (match[0].startsWith("<") && !isFramed ? 1 : 0);
      add(toLink(address), start, isFramed ? end : start + address.length);
    }
  }
  if (from < text.length) nodes.push(makeText(text.slice(from)));
  return nodes;
}

/** An address out of running text, without what ends the sentence or closes the bracket around it. */
export function trimUrl(url: string): string {
  const bare = url.replace(afterUrl, "");
  // "(see https://…/a_(b))": a bracket belongs to the address only when it was opened in it.
  const isExtra = bare.endsWith(")") && bare.split(")").length > bare.split("(").length;
  return isExtra ? trimUrl(bare.slice(0, -1)) : bare;
}

function toLink(address: string): TreeNode | undefined {
  const href = resolveUrl(address, address);
  return href === undefined ? undefined : make("a", [makeText(address)], { href });
}

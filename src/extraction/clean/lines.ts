import type { TreeNode } from "#article/tree.ts";
import { creditLine } from "#extraction/data/role-lines.ts";
import { callLine, noticeLine } from "#extraction/data/notices.ts";
import { seeAlsoColon } from "#extraction/data/see-also.ts";
import { tailLine } from "#extraction/data/tail.ts";
import { collapse } from "#extraction/document/dom.ts";
import { make, tidy, treeText } from "#extraction/tree/raw-tree.ts";
import { measureBlock, type Work } from "#extraction/work.ts";

const maxLineChars = 300;

/**
 * Old systems write a story as one paragraph with line breaks: where one of its lines is a credit,
 * a call or a notice, each line becomes a paragraph, so that the next steps can judge it alone.
 */
export function splitLines(work: Work): void {
  work.blocks = work.blocks.flatMap((block) => {
    const { node } = block;
    const hasBreak = node.children.some(isBreak);
    if (node.tagName !== "p" || !hasBreak) return [block];
    const lines = linesOf(node.children);
    if (!lines.some((line) => isApart(treeText(line)))) return [block];
    return joinProse(lines).map((line) => measureBlock(make("p", line), block.mark));
  });
}

function isBreak(node: TreeNode): boolean {
  return node.type === "element" && node.tagName === "br";
}

function linesOf(children: readonly TreeNode[]): TreeNode[][] {
  const lines: TreeNode[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map(tidy).filter((line) => line.length > 0);
}

/** Lines of the text itself keep their breaks. */
function joinProse(lines: readonly TreeNode[][]): TreeNode[][] {
  const joined: TreeNode[][] = [];
  let wasProse = false;
  for (const line of lines) {
    const isProse = !isApart(treeText(line));
    const last = joined.at(-1);
    if (isProse && wasProse && last) last.push(make("br", []), ...line);
    else joined.push([...line]);
    wasProse = isProse;
  }
  return joined;
}

function isApart(line: string): boolean {
  const text = collapse(line);
  if (text.length > maxLineChars) return false;
  return [creditLine, noticeLine, callLine, seeAlsoColon, tailLine].some((one) => one.test(text));
}

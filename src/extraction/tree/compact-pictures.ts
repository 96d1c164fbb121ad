import type { Picture } from "#article/article.ts";
import type { TreeNode } from "#article/tree.ts";

/** Keeps only the pictures that the body or the lead names, and numbers them in that order. */
export function compactPictures(
  nodes: TreeNode[],
  all: readonly Picture[],
  lead: number | undefined,
): { body: TreeNode[]; pictures: Picture[]; leadPicture?: number } {
  const pictures: Picture[] = [];
  const indexOf = new Map<number, number>();
  const keep = (index: number): number | undefined => {
    const picture = all[index];
    const known = indexOf.get(index);
    if (known !== undefined || picture === undefined) return known;
    indexOf.set(index, pictures.length);
    return pictures.push(picture) - 1;
  };
  const body = nodes.flatMap((node) => renumber(node, keep));
  const leadPicture = lead === undefined ? undefined : keep(lead);
  return { body, pictures, ...(leadPicture !== undefined && { leadPicture }) };
}

function renumber(node: TreeNode, keep: (index: number) => number | undefined): TreeNode[] {
  if (node.type === "text") return [node];
  const old = /^img:(\d+)$/.exec(node.properties?.src ?? "")?.[1];
  if (node.tagName === "img") {
    const index = old === undefined ? undefined : keep(Number(old));
    return index === undefined
      ? []
      : [{ ...node, properties: { ...node.properties, src: `img:${index}` } }];
  }
  return [{ ...node, children: node.children.flatMap((child) => renumber(child, keep)) }];
}

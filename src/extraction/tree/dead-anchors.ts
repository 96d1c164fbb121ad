import type { Properties, TreeNode } from "#article/tree.ts";
import { descendants, joinTexts } from "./raw-tree.ts";

/** A link whose target was removed becomes plain text; a place that nothing leads to loses its name. */
export function dropDeadAnchors(nodes: TreeNode[]): TreeNode[] {
  const all = descendants(nodes);
  const ids = new Set(all.map(({ properties }) => properties?.id).filter((id) => id !== undefined));
  const used = new Set(
    all.map(({ properties }) => properties?.href).filter((href) => href?.startsWith("#")),
  );
  return nodes.flatMap((node) => fixAnchors(node, ids, used));
}

function fixAnchors(
  node: TreeNode,
  ids: ReadonlySet<string>,
  used: ReadonlySet<string | undefined>,
): TreeNode[] {
  if (node.type === "text") return [node];
  const children = joinTexts(node.children.flatMap((child) => fixAnchors(child, ids, used)));
  const href = node.properties?.href;
  if (href?.startsWith("#") === true && !ids.has(href.slice(1))) return children;
  const { id, ...others }: Properties = node.properties ?? {};
  const properties: Properties =
    id !== undefined && used.has(`#${id}`) ? { ...others, id } : others;
  const { properties: _, ...bare } = node;
  return [
    Object.keys(properties).length > 0 ? { ...bare, properties, children } : { ...bare, children },
  ];
}

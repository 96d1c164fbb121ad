import type { Element, Root, TreeNode } from "#article/tree.ts";

/** What the voice does with some words: all but `caption` and `reference` have one short word said. */
export interface Role {
  kind: "code" | "table" | "caption" | "reference";
  /** What these words stand in: they are told as one. */
  whole: Element;
}

/** The words of a story that are not simply said, by their text nodes. */
export function rolesOf(body: Root): Map<TreeNode, Role> {
  const roles = new Map<TreeNode, Role>();
  for (const node of body.children) mark(node, undefined, roles);
  return roles;
}

function mark(node: TreeNode, role: Role | undefined, roles: Map<TreeNode, Role>): void {
  if (node.type === "text") {
    if (role !== undefined) roles.set(node, role);
    return;
  }
  const own = role ?? roleOf(node);
  for (const child of node.children) mark(child, own, roles);
}

function roleOf(element: Element): Role | undefined {
  const kind = kindOf(element);
  return kind && { kind, whole: element };
}

function kindOf(element: Element): Role["kind"] | undefined {
  const { tagName, properties } = element;
  if (tagName === "pre") return "code";
  if (tagName === "table") return "table";
  if (tagName === "figcaption") return "caption";
  if (tagName === "figure" && properties?.dataMedia !== undefined) return "caption";
  return tagName === "sup" && isReference(element) ? "reference" : undefined;
}

/** The number of a footnote, which leads to it. */
function isReference({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === "element" &&
      child.tagName === "a" &&
      (child.properties?.href?.startsWith("#bk-") ?? false),
  );
}

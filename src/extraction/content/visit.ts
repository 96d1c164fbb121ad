import type { Element } from "#extraction/document/node.ts";

/** Visits elements from the top down; below one only when `visit` says so. It may take the one away. */
export function visitElements(root: Element, visit: (element: Element) => boolean): void {
  for (let node = root.firstChild; node;) {
    const next = node.nextSibling;
    if (node.nodeType === 1 && visit(node)) visitElements(node, visit);
    node = next;
  }
}

import { Element, type Node } from "#extraction/document/node.ts";

/** Marks the lists made here, so that the next item in a row joins them. */
const joinedMark = "data-joined";

/** Editors that know no lists write items in a row: those become one. */
export function joinItems(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    if (node.nodeType !== 1 || node.localName !== "li") {
      joined.push(node);
      continue;
    }
    const tag = node.hasAttribute("data-ordered") ? "ol" : "ul";
    const last = joined.at(-1);
    const isOpen = last?.nodeType === 1 && last.localName === tag && last.hasAttribute(joinedMark);
    const list = isOpen ? last : new Element(tag, [[joinedMark, ""]]);
    list.append(node);
    if (!isOpen) joined.push(list);
  }
  return joined;
}

import { nextNode } from "#extraction/document/dom.ts";
import type { Element, Node } from "#extraction/document/node.ts";

/**
 * What a visit made of an element: what stands in its place and needs no visit, the same to be
 * entered, `gone`, or nothing: then the element itself is entered.
 */
export type Visited = Element | { inside: Element } | "gone" | undefined;

/**
 * Calls `visit` with every element below `root`, in order. A visit may replace or remove its element
 * and what stands before it, never what follows.
 */
export function walkElements(root: Element, visit: (element: Element) => Visited): void {
  let at: Node | undefined = nextNode(root, root);
  while (at) {
    if (at.nodeType === 3) {
      at = nextNode(at, root);
      continue;
    }
    const past = nextNode(at, root, true);
    const made = visit(at);
    if (made === undefined) at = nextNode(at, root);
    else if (made === "gone") at = past;
    else at = "inside" in made ? nextNode(made.inside, root) : nextNode(made, root, true);
  }
}

/** Puts another element in the place of one, with its content and the attributes named. */
export function rename(element: Element, made: Element, keep: readonly string[] = []): Element {
  for (const name of keep) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** Takes an element away and leaves its content. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  for (const node of element.childNodes) parent?.insertBefore(node, element);
  element.remove();
}

const mostNodes = 300;

/** What stands below an element, counted no further than `most` characters and some hundred nodes. */
export function contentBelow(element: Element, most: number): { chars: number; images: number } {
  let chars = 0;
  let images = 0;
  let nodes = 0;
  for (let at = nextNode(element, element); at && chars < most; at = nextNode(at, element)) {
    nodes += 1;
    if (nodes > mostNodes) return { chars: most, images };
    if (at.nodeType === 3) chars += at.nodeValue.slice(0, most * 2).trim().length;
    else if (at.localName === "img") images += 1;
  }
  return { chars: Math.min(chars, most), images };
}

/** Characters below an element, counted no further than `most`: pages nest what is long. */
export function textLength(element: Element, most: number): number {
  return contentBelow(element, most).chars;
}

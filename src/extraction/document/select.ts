import { _compileUnsafe as compile, type Options } from "css-select";
import type { Element, Node } from "./node.ts";

type Test = (element: Element) => boolean;

const adapter: NonNullable<Options<Node, Element>["adapter"]> = {
  isTag: (node) => node.nodeType === 1,
  getAttributeValue: (element, name) => element.attributes.get(name),
  getChildren: (node) => (node.nodeType === 1 ? node.childNodes : []),
  getName: (element) => element.localName,
  getParent: (element) => element.parentNode,
  getSiblings: (node) => node.parentNode?.childNodes ?? [node],
  getText: (node) => node.textContent,
  hasAttrib: (element, name) => element.attributes.has(name),
  removeSubsets: (nodes) => nodes,
};
const options: Options<Node, Element> = { adapter, cacheResults: false };
const tests = new Map<string, Test>();

/** The selectors are the project's own, few and fixed: each is compiled once. */
function testFor(selector: string): Test {
  const known = tests.get(selector);
  if (known) return known;
  const test = compile<Node, Element>(selector, options);
  tests.set(selector, test);
  return test;
}

/** True when the selector fits the element. */
export function matches(element: Element, selector: string): boolean {
  return testFor(selector)(element);
}

/** Every element below `root` that the selector fits, in document order. */
export function findAll(root: Element, selector: string): Element[] {
  const test = testFor(selector);
  const found: Element[] = [];
  for (let at = nextElement(root, root); at; at = nextElement(at, root))
    if (test(at)) found.push(at);
  return found;
}

/** The first of them. */
export function findFirst(root: Element, selector: string): Element | undefined {
  const test = testFor(selector);
  let at = nextElement(root, root);
  while (at && !test(at)) at = nextElement(at, root);
  return at;
}

function nextElement(from: Element, root: Element): Element | undefined {
  let node: Node | null = from.firstChild;
  let parent: Element = from;
  for (;;) {
    while (node && node.nodeType !== 1) node = node.nextSibling;
    if (node) return node;
    if (parent === root || parent.parentNode === null) return undefined;
    node = parent.nextSibling;
    parent = parent.parentNode;
  }
}

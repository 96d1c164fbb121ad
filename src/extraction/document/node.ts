import { findAll, findFirst, matches } from "./select.ts";

/** What stands in a document: an element or a run of text. Comments and the like are not kept. */
export type Node = Element | Text;

/** A run of text, decoded. */
export class Text {
  readonly nodeType = 3;
  nodeValue: string;
  parentNode: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  constructor(value: string) {
    this.nodeValue = value;
  }

  get textContent(): string {
    return this.nodeValue;
  }

  remove(): void {
    detach(this);
  }

  replaceWith(node: Node): void {
    replace(this, node);
  }

  cloneNode(): Text {
    return new Text(this.nodeValue);
  }
}

/**
 * An element of a light document: the small part of the DOM that extraction needs, on linked
 * siblings, so that taking one away costs the same on a page of a hundred or of sixty thousand.
 */
export class Element {
  readonly nodeType = 1;
  /** Lower case. */
  readonly localName: string;
  readonly attributes: Map<string, string>;
  parentNode: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;
  firstChild: Node | null = null;
  lastChild: Node | null = null;

  constructor(localName: string, attributes: Iterable<[string, string]> = []) {
    this.localName = localName;
    this.attributes = new Map(attributes);
  }

  get parentElement(): Element | null {
    return this.parentNode;
  }

  get childNodes(): Node[] {
    const nodes: Node[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): Element[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get firstElementChild(): Element | null {
    let node = this.firstChild;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): Element | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  // Recursion is safe: the parser builds no more than 64 levels.
  get textContent(): string {
    let text = "";
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    return text;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  append(...nodes: Node[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  /** Puts a node before one of the children; at the end for `null`. */
  insertBefore(node: Node, before: Node | null): void {
    detach(node);
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
  }

  remove(): void {
    detach(this);
  }

  replaceWith(node: Node): void {
    replace(this, node);
  }

  contains(other: Node | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  closest(selector: string): Element | null {
    return matches(this, selector) ? this : (this.parentNode?.closest(selector) ?? null);
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }

  querySelector(selector: string): Element | null {
    return findFirst(this, selector) ?? null;
  }

  querySelectorAll(selector: string): Element[] {
    return findAll(this, selector);
  }

  cloneNode(isDeep = false): Element {
    const copy = new Element(this.localName, this.attributes);
    for (let node = isDeep ? this.firstChild : null; node; node = node.nextSibling)
      copy.append(node.cloneNode(true));
    return copy;
  }
}

/** A page as a tree: it always has `html`, `head` and `body`, whatever the markup left out. */
export class Document {
  readonly documentElement = new Element("html");
  readonly head = new Element("head");
  readonly body = new Element("body");
  /** The page's scripts that may hold data; they stand in no tree. */
  readonly scripts: DataScript[] = [];

  constructor() {
    this.documentElement.append(this.head, this.body);
  }

  createElement(localName: string): Element {
    return new Element(localName);
  }

  contains(node: Node): boolean {
    return this.documentElement.contains(node);
  }

  querySelector(selector: string): Element | null {
    return this.documentElement.querySelector(selector);
  }

  querySelectorAll(selector: string): Element[] {
    return this.documentElement.querySelectorAll(selector);
  }
}

/** A script as written: linked data, or a state that the page's own scripts would draw. */
export interface DataScript {
  type: string;
  id: string;
  text: string;
}

function detach(node: Node): void {
  const { parentNode: parent, previousSibling: previous, nextSibling: next } = node;
  if (parent === null) return;
  if (previous) previous.nextSibling = next;
  else parent.firstChild = next;
  if (next) next.previousSibling = previous;
  else parent.lastChild = previous;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

function replace(old: Node, node: Node): void {
  const parent = old.parentNode;
  if (parent === null || old === node) return;
  parent.insertBefore(node, old);
  detach(old);
}

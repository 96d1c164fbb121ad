import { ownField } from "#base/json.ts";
import { cleanProperties } from "./clean-properties.ts";
import type { Context } from "./clean-properties.ts";
import { cleanText } from "./clean-text.ts";
import { tags } from "./tree.ts";
import type { Element, Root, Tag, TreeNode } from "./tree.ts";

/** Elements deeper than this lose their tag and keep their text. */
const deepestLevel = 64;
/** Counted as they are met, kept or not. */
const mostNodes = 60_000;
const mostCharacters = 4_000_000;
export const mostPictures = 400;

const known = new Map<string, Tag>([
  ...tags.map((tag) => [tag, tag] as const),
  ["b", "strong"],
  ["i", "em"],
  ["del", "s"],
  ["strike", "s"],
]);

/** These go with all that is in them: their text is code, or belongs to something that is not read. */
const dropped = new Set(
  [
    "script style template iframe object embed applet param svg math input select textarea button",
    "option optgroup datalist keygen progress meter head title meta link base frame frameset",
    "noembed noframes noscript xmp plaintext audio video source track canvas portal dialog map area",
    "marquee",
  ].flatMap((line) => line.split(" ")),
);

const empty: ReadonlySet<Tag> = new Set(["br", "hr", "img"]);

/** Children still to be judged, and the list that takes those who pass. */
interface Frame {
  from: unknown[];
  next: number;
  into: TreeNode[];
  level: number;
}

/**
 * Builds a new tree from what of an unknown one a story may contain; undefined when it is no tree or
 * too large. Unknown tags lose their tag and keep their children. Never recursive: depth is the sender's.
 * @param baseUrl what relative links are relative to; without it they are dropped
 * @param pictureAt which picture `img:<index>` means in the article's own list, if any
 */
export function cleanTree(
  value: unknown,
  baseUrl?: string,
  pictureAt: Context["pictureAt"] = (index) => (index < mostPictures ? index : undefined),
): Root | undefined {
  const from = childrenOf(value);
  if (ownField(value, "type") !== "root" || from === undefined) return undefined;
  const root: Root = { type: "root", children: [] };
  const stack: Frame[] = [{ from, next: 0, into: root.children, level: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (frame.next >= frame.from.length) {
      stack.pop();
      continue;
    }
    const node = frame.from[frame.next];
    frame.next += 1;
    nodes += 1;
    const text = textIn(node);
    characters += text.length;
    if (nodes > mostNodes || characters > mostCharacters) return undefined;
    addText(frame.into, text);
    const inner = enterElement(node, frame, { baseUrl, pictureAt });
    if (inner !== undefined) stack.push(inner);
  }
  return root;
}

/** Adds the element to its parent when it may stay; returns where its children go, if anywhere. */
function enterElement(node: unknown, { into, level }: Frame, context: Context): Frame | undefined {
  const name = ownField(node, "tagName");
  if (ownField(node, "type") !== "element" || typeof name !== "string") return undefined;
  if (dropped.has(name.toLowerCase())) return undefined;
  const from = childrenOf(node) ?? [];
  const tag = known.get(name.toLowerCase());
  const element = tag && level < deepestLevel ? makeElement(tag, node, context) : undefined;
  if (element === undefined) return { from, next: 0, into, level };
  into.push(element);
  if (empty.has(element.tagName)) return undefined;
  return { from, next: 0, into: element.children, level: level + 1 };
}

/** A link that leads nowhere and a picture that is none are no elements. */
function makeElement(tagName: Tag, node: unknown, context: Context): Element | undefined {
  const properties = cleanProperties(tagName, ownField(node, "properties"), context);
  if (tagName === "a" && properties.href === undefined) return undefined;
  if (tagName === "img" && properties.src === undefined) return undefined;
  const isBare = Object.keys(properties).length === 0;
  return { type: "element", tagName, ...(isBare ? {} : { properties }), children: [] };
}

function childrenOf(node: unknown): unknown[] | undefined {
  const children = ownField(node, "children");
  return Array.isArray(children) ? children : undefined;
}

function textIn(node: unknown): string {
  const value = ownField(node, "value");
  return ownField(node, "type") === "text" && typeof value === "string" ? cleanText(value) : "";
}

/** Neighbouring texts become one, as they are on the screen. */
function addText(into: TreeNode[], value: string): void {
  if (value === "") return;
  const last = into.at(-1);
  if (last?.type === "text") last.value += value;
  else into.push({ type: "text", value });
}

import type { Article } from "#article/article.ts";
import { type Properties, type Tag, tags, type TreeNode } from "#article/tree.ts";

const allowed: ReadonlySet<string> = new Set(tags);
const deepest = 64;

/** What each property may look like, said once more and apart from the gate, which may be wrong too. */
const shapes: Record<keyof Properties, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|tel:|#bk-\d+$)/,
  id: /^bk-\d+$/,
  src: /^img:\d+$/,
  alt: /\S/,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z\d]+)*$/,
  dir: /^(?:ltr|rtl|auto)$/,
  start: /^-?\d+$/,
  colSpan: /^\d+$/,
  rowSpan: /^\d+$/,
  dataMedia: /^(?:video|audio|embed|live)$/,
  dataKind: /^note$/,
};
const known: ReadonlyMap<string, RegExp> = new Map(Object.entries(shapes));

/** What in the tree no story may hold; undefined when there is nothing. */
export function faultOfTree({ body, pictures }: Article): string | undefined {
  const stack: [node: TreeNode, depth: number][] = body.children.map((node) => [node, 1]);
  const places = new Set<string>();
  const targets = new Set<string>();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > deepest + 1) return `deeper than ${deepest}`;
    if (node.type === "text") continue;
    const { tagName, properties = {}, children } = node;
    const fault = faultOfElement(tagName, properties, pictures.length);
    if (fault !== undefined) return fault;
    if (properties.id !== undefined) places.add(properties.id);
    if (properties.href?.startsWith("#") === true) targets.add(properties.href.slice(1));
    for (const child of children) stack.push([child, depth + 1]);
  }
  const lost = [...targets].find((target) => !places.has(target));
  return lost === undefined ? undefined : `a link leads to ${lost}, which is not there`;
}

function faultOfElement(tag: Tag, properties: Properties, pictures: number): string | undefined {
  if (!allowed.has(tag)) return `a tag ${tag}`;
  for (const [name, value] of Object.entries(properties)) {
    if (known.get(name)?.test(String(value)) !== true) return `${tag} ${name}=${String(value)}`;
  }
  const index = Number(properties.src?.slice(4) ?? 0);
  const hasPicture = tag !== "img" || (properties.src !== undefined && index < pictures);
  return hasPicture ? undefined : `a picture ${properties.src} of ${pictures}`;
}

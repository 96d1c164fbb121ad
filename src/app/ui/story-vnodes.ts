import { h, isValidElement, toChildArray } from "preact";
import type { ComponentChild, ComponentChildren, VNode } from "preact";
import { hiddenHost } from "#article/link-host.ts";
import { tags } from "#article/tree.ts";
import type { Element, Properties, TreeNode } from "#article/tree.ts";
import { isRecord } from "#base/json.ts";
import { parseUrl } from "#base/url.ts";
import { t } from "#i18n/more.ts";
import styles from "./StoryBody.module.css";
import figures from "./StoryFigures.module.css";
import { StoryPicture } from "./StoryPicture.tsx";
import tables from "./StoryTables.module.css";
import type { PictureView } from "./StoryPicture.tsx";

/** What the whole story knows while one node is rendered. */
export interface Setting {
  pictures: (index: number) => PictureView;
  /** Set when the story does not say its direction: then each block finds its own. */
  isAutomatic: boolean;
}

type Props = Record<string, unknown>;

/** Deeper than the gate lets through: what came past it is cut here, not followed. */
const deepestLevel = 70;

const known: ReadonlySet<string> = new Set(tags);
const textBlocks: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote li dt dd figcaption caption th td summary pre".split(" "),
);
const empty: ReadonlySet<string> = new Set(["br", "hr"]);

/**
 * One node of a story as a vnode. Nothing of the tree is handed on as it is: the tag is one of ours,
 * text is a string, and properties are written one by one on an object without a prototype.
 */
export function vnodeOf(node: TreeNode, setting: Setting, level = 0): ComponentChild {
  if (!isRecord(node)) return null;
  if (node.type === "text") return typeof node.value === "string" ? node.value : null;
  if (node.type !== "element" || !known.has(node.tagName) || level > deepestLevel) return null;
  const render = renderers.get(node.tagName) ?? plain;
  return render(node, setting, level);
}

type Render = (element: Element, setting: Setting, level: number) => ComponentChild;

function plain(element: Element, setting: Setting, level: number): VNode {
  const props = blockProps(element, setting);
  if (empty.has(element.tagName)) return h(element.tagName, props);
  return h(element.tagName, props, ...childrenOf(element, setting, level));
}

function childrenOf(element: Element, setting: Setting, level: number): ComponentChild[] {
  if (!Array.isArray(element.children)) return [];
  return element.children.map((child) => vnodeOf(child, setting, level + 1));
}

function blockProps({ tagName, properties = {} }: Element, { isAutomatic }: Setting): Props {
  const props = noProps();
  const isBlock = textBlocks.has(tagName);
  const dir = own(properties, "dir") ?? (isBlock && isAutomatic ? "auto" : undefined);
  const id = own(properties, "id");
  if (typeof dir === "string") props["dir"] = dir;
  if (typeof id === "string" && /^bk-\d+$/.test(id)) props["id"] = id;
  for (const name of ["lang", "start", "colSpan", "rowSpan"] as const) {
    const value = own(properties, name);
    if (typeof value === "string" || typeof value === "number") props[name] = value;
  }
  return props;
}

/** The reader's heading is the story's title: inside, headings begin one level below. */
function heading(element: Element, setting: Setting, level: number): VNode {
  return h("h2", blockProps(element, setting), ...childrenOf(element, setting, level));
}

function paragraph(element: Element, setting: Setting, level: number): VNode {
  const props = blockProps(element, setting);
  if (own(element.properties, "dataKind") === "note") props["class"] = styles["note"];
  return h("p", props, ...childrenOf(element, setting, level));
}

function link(element: Element, setting: Setting, level: number): VNode {
  const children = childrenOf(element, setting, level);
  const href = own(element.properties, "href");
  const props = noProps();
  if (typeof href !== "string") return h("span", null, ...children);
  if (/^#bk-\d+$/.test(href)) return h("a", { href }, ...children);
  const protocol = parseUrl(href)?.protocol ?? "";
  if (!/^(?:https?|mailto|tel):$/.test(protocol)) return h("span", null, ...children);
  props["href"] = href;
  props["rel"] = "noopener noreferrer nofollow ugc";
  if (protocol.startsWith("http")) props["target"] = "_blank";
  const host = hiddenHost(href, wordsIn(children));
  const warning =
    host === undefined ? null : h("bdi", { class: styles["host"], "data-extra": "" }, ` (${host})`);
  return h("a", props, ...children, warning);
}

function picture({ properties }: Element, { pictures }: Setting): ComponentChild {
  const src = own(properties, "src");
  const alt = own(properties, "alt");
  const index = typeof src === "string" ? /^img:(\d+)$/.exec(src)?.[1] : undefined;
  if (index === undefined) return null;
  const view = pictures(Number(index));
  return h(StoryPicture, { view, alt: typeof alt === "string" ? alt : undefined });
}

function figure(element: Element, setting: Setting, level: number): VNode {
  const props = blockProps(element, setting);
  const media = kindOf(own(element.properties, "dataMedia"));
  const children = childrenOf(element, setting, level);
  if (media === undefined) return h("figure", props, ...children);
  props["class"] = figures["media"];
  return h(
    "figure",
    props,
    h("span", { class: figures["kind"], "data-extra": "" }, t.media[media]),
    ...children,
  );
}

function kindOf(value: unknown) {
  return (["video", "audio", "embed", "live"] as const).find((kind) => kind === value);
}

/** Wider than the screen it scrolls by itself, by finger and by keyboard. */
function table(element: Element, setting: Setting, level: number): VNode {
  const children = childrenOf(element, setting, level);
  const caption = toChildArray(children).find(
    (child) => isValidElement(child) && child.type === "caption",
  );
  const label = wordsIn(caption) || t.table;
  return h(
    "div",
    { class: tables["wide"], role: "region", tabIndex: 0, "aria-label": label },
    h("table", blockProps(element, setting), ...children),
  );
}

function preformatted(element: Element, setting: Setting, level: number): VNode {
  const props = blockProps(element, setting);
  props["tabIndex"] = 0;
  return h("pre", props, ...childrenOf(element, setting, level));
}

const renderers = new Map<string, Render>([
  ["h1", heading],
  ["p", paragraph],
  ["a", link],
  ["img", picture],
  ["figure", figure],
  ["table", table],
  ["pre", preformatted],
]);

/** The words a reader will see in these vnodes. */
function wordsIn(children: ComponentChildren): string {
  return toChildArray(children)
    .map((child) => (typeof child === "object" ? wordsIn(child.props.children) : String(child)))
    .join("");
}

function noProps(): Props {
  return Object.create(null);
}

function own(properties: Properties | undefined, name: keyof Properties): unknown {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

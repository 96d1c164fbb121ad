import { cloneElement, isValidElement } from "preact";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Root, TreeNode } from "#article/tree.ts";
import styles from "./StoryBody.module.css";
import type { PictureView } from "./StoryPicture.tsx";
import { vnodeOf } from "./story-vnodes.ts";
import type { Setting } from "./story-vnodes.ts";

interface Props {
  body: Root;
  /** Where each picture of the story is on this device. Keep the function while nothing changes. */
  pictures: (index: number) => PictureView;
  /** BCP 47. */
  language?: string;
  direction?: "ltr" | "rtl";
}

const inline: ReadonlySet<string> = new Set(
  "code em strong s u mark small sub sup br abbr cite q kbd samp time ruby bdi bdo a".split(" "),
);

/**
 * The text of a story. Each block at the top carries `data-block`, its number from 0, so that the
 * reader's place can be found again whatever the size of the text.
 */
export function StoryBody({ body, pictures, language, direction }: Props) {
  const blocks = useMemo(
    () => blocksOf(body, { pictures, isAutomatic: direction === undefined }),
    [body, pictures, direction],
  );
  return (
    <div class={styles.body} lang={language} dir={direction}>
      {blocks}
    </div>
  );
}

function blocksOf(body: Root, setting: Setting): VNode[] {
  return groupsOf(body.children)
    .map((block) => vnodeOf(block, setting))
    .filter((vnode): vnode is VNode => isValidElement(vnode))
    .map((vnode, index) => cloneElement(vnode, { "data-block": index }));
}

/** Pictures get a figure of their own; words that stand loose between blocks become a paragraph. */
function groupsOf(nodes: TreeNode[]): TreeNode[] {
  const blocks: TreeNode[] = [];
  let loose: TreeNode[] | undefined;
  for (const node of nodes) {
    if (!isInline(node)) {
      blocks.push(isPicture(node) ? wrap("figure", [node]) : node);
      loose = undefined;
    } else if (loose !== undefined) loose.push(node);
    else if (!isBlank(node)) {
      loose = [node];
      blocks.push(wrap("p", loose));
    }
  }
  return blocks;
}

function wrap(tagName: "figure" | "p", children: TreeNode[]): TreeNode {
  return { type: "element", tagName, children };
}

function isInline(node: TreeNode): boolean {
  return node?.type === "text" || (node?.type === "element" && inline.has(node.tagName));
}

function isPicture(node: TreeNode): boolean {
  return node?.type === "element" && node.tagName === "img";
}

function isBlank(node: TreeNode): boolean {
  return node.type === "text" && /^\s*$/.test(node.value);
}

import { cloneElement, isValidElement } from "preact";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { listBlocks } from "#article/blocks.ts";
import type { Root } from "#article/tree.ts";
import styles from "./StoryBody.module.css";
import blocks from "./StoryBlocks.module.css";
import code from "./StoryCode.module.css";
import figures from "./StoryFigures.module.css";
import scripts from "./StoryScripts.module.css";
import tables from "./StoryTables.module.css";
import type { PictureView } from "./StoryPicture.tsx";
import { vnodeOf } from "./story-vnodes.ts";
import type { Setting } from "./story-vnodes.ts";

/** What each sheet is for; the later ones know better than the first. */
const look = [
  styles.body,
  blocks.blocks,
  code.code,
  figures.figures,
  tables.tables,
  scripts.scripts,
].join(" ");

interface Props {
  body: Root;
  /** Where each picture of the story is on this device. Keep the function while nothing changes. */
  pictures: (index: number) => PictureView;
  /** BCP 47. */
  language?: string;
  direction?: "ltr" | "rtl";
}

/**
 * The text of a story. Each block at the top carries `data-block`, its number from 0, so that the
 * reader's place can be found again whatever the size of the text.
 */
export function StoryBody({ body, pictures, language, direction }: Props) {
  const vnodes = useMemo(
    () => blocksOf(body, { pictures, isAutomatic: direction === undefined }),
    [body, pictures, direction],
  );
  return (
    <div class={look} lang={language} dir={direction}>
      {vnodes}
    </div>
  );
}

function blocksOf(body: Root, setting: Setting): VNode[] {
  return listBlocks(body)
    .map((block) => vnodeOf(block, setting))
    .filter((vnode): vnode is VNode => isValidElement(vnode))
    .map((vnode, index) => cloneElement(vnode, { "data-block": index }));
}

import { cutBlocks, findContent } from "#extraction/content/content.ts";
import { prune } from "#extraction/content/prune.ts";
import { dropTeasers } from "#extraction/content/teasers.ts";
import { tidyContent } from "#extraction/content/tidy.ts";
import { Document, type Node } from "#extraction/document/node.ts";
import type { Block } from "#extraction/page.ts";
import { resolveMedia } from "#extraction/tree/media.ts";
import { resolvePictures } from "#extraction/tree/resolve-pictures.ts";
import type { Work } from "#extraction/work.ts";

const frames = "main, article, nav, header, footer";

/** Blocks of elements that were drawn from data, by the steps that a page's own elements go through. */
export function blocksOf(work: Work, nodes: readonly Node[]): Block[] {
  const drawn = drawnPage(work, nodes);
  const { body } = drawn.page.document;
  // Some texts bring a whole page along.
  if (body.querySelector(frames) !== null) return chooseBlocks(drawn);
  drawn.content = body;
  cutBlocks(drawn);
  return drawn.blocks;
}

/** Blocks of the story in a page that was drawn from data. */
export function pageBlocks(work: Work, nodes: readonly Node[]): Block[] {
  return chooseBlocks(drawnPage(work, nodes));
}

function drawnPage(work: Work, nodes: readonly Node[]): Work {
  const document = new Document();
  for (const node of nodes) document.body.append(node);
  const page = { ...work.page, document };
  const drawn: Work = {
    ...work,
    page,
    stats: new Map(),
    teasers: new Set(),
    blocks: [],
    trace: [],
  };
  const drop = (element: { remove: () => void }) => element.remove();
  resolveMedia(page, drop);
  resolvePictures(page, drop);
  prune(drawn);
  return drawn;
}

function chooseBlocks(drawn: Work): Block[] {
  for (const step of [dropTeasers, findContent, tidyContent, cutBlocks]) step(drawn);
  return drawn.blocks;
}

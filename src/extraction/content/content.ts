import type { Element } from "#extraction/document/node.ts";
import { chooseContent } from "./choose.ts";
import { weighProse } from "./score.ts";
import { measureElements } from "./stats.ts";
import { dropTeasers, findTeasers } from "./teasers.ts";
import { tidyContent } from "./tidy.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { all, textIn } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { prune } from "./prune.ts";
import { make, makeText } from "#extraction/tree/raw-tree.ts";
import { resolveMedia } from "#extraction/tree/media.ts";
import { resolvePictures } from "#extraction/tree/resolve-pictures.ts";
import { containerSelectors } from "#extraction/data/selectors.ts";
import { countBody, measure, note, type Work } from "#extraction/work.ts";

const minRescueWords = 80;

/** Chooses the story's element, tidies it and cuts it into blocks. */
export function findContent(work: Work): void {
  const { body } = work.page.document;
  const drop = (element: Element, why: string) => {
    note(work.trace, "find-content", why, element.textContent);
    element.remove();
  };
  const stats = measureElements(body, work.page.site);
  const teasers = findTeasers(work.page, stats);
  dropTeasers(work.page, teasers, stats, drop);
  const choice = chooseContent(body, weighProse(body, teasers));
  if (choice === undefined) return;
  const holder = work.page.document.createElement("div");
  holder.append(...choice.elements);
  tidyContent(holder, work.page.site, drop);
  const { blocks, marks } = buildBlocks(holder, work.page, work.pictures);
  work.blocks = measure(blocks, marks);
}

/** The text in the linked data, when the page shows less than half of it. */
export function rescueJsonLd(work: Work): void {
  const text = articleBody(work);
  if (text === undefined) return;
  const paragraphs = text.map((value) => make("p", [makeText(value)]));
  const blocks = measure(paragraphs, new WeakMap<TreeElement, string>());
  const [words, found] = [countBody(blocks), countBody(work.blocks)];
  if (words < minRescueWords || found > words / 2) return;
  note(
    work.trace,
    "rescue-json-ld",
    "the linked data held more of the story",
    `${found} words before`,
  );
  work.blocks = [
    ...work.blocks.filter(({ node }) => node.tagName === "figure").slice(0, 1),
    ...blocks,
  ];
  work.rescuedBy = "articleBody";
}

/** The paragraphs of `articleBody`; undefined when it is none or looks like code. */
function articleBody(work: Work): string[] | undefined {
  const body = work.page.data.story?.["articleBody"];
  if (typeof body !== "string" || body.length < 300) return undefined;
  const decoded = decodeEntities(body);
  if (/[{};]\s*(?:function|var|const)\s|@media|<script/i.test(decoded)) return undefined;
  if (/<(?:p|div|br)[\s>/]/i.test(decoded)) {
    const page = parsePage(decoded, work.page.url);
    const parts = all(page.document.body, "p, li, h2, h3")
      .map(textIn)
      .filter((text) => text !== "");
    return parts.length > 1 ? parts : [textIn(page.document.body)];
  }
  const lines = decoded
    .split(/\n+|\r+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : undefined;
}

import { Element } from "#extraction/document/node.ts";
import { chooseContent } from "./choose.ts";
import { weighProse } from "./score.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { all, textIn } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { make, makeText } from "#extraction/tree/raw-tree.ts";
import { countBody, measure, note, type Work } from "#extraction/work.ts";

const minRescueWords = 80;

/** Chooses the elements that hold the story and puts them together. */
export function findContent(work: Work): void {
  const { body } = work.page.document;
  const choice = chooseContent(body, weighProse(body, work.teasers));
  if (choice === undefined) return;
  note(work.trace, "find-content", choice.why, choice.elements.map(nameOf).join(" "));
  const content = new Element("div");
  content.append(...choice.elements);
  work.content = content;
}

/** As people name an element in a style sheet. */
function nameOf(element: Element): string {
  const id = element.getAttribute("id");
  const first = element.getAttribute("class")?.trim().split(/\s+/)[0] ?? "";
  return `${element.localName}${id === null ? "" : `#${id}`}${first === "" ? "" : `.${first}`}`;
}

/** Cuts what is left of the story's element into blocks. */
export function cutBlocks(work: Work): void {
  if (work.content === undefined) return;
  const { blocks, marks } = buildBlocks(work.content, work.page, work.pictures);
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

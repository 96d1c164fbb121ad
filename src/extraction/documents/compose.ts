import { cleanLine } from "#article/clean-text.ts";
import type { Article, Picture } from "#article/article.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import { rightToLeft } from "#extraction/data/stop-words.ts";
import { collapse } from "#extraction/document/dom.ts";
import { toReadable } from "#extraction/document/readable.ts";
import { detectLanguage } from "#extraction/metadata/detect-language.ts";
import { definedOnly, linesOf } from "#extraction/metadata/metadata.ts";
import type { Block, PageExtraction } from "#extraction/page.ts";
import { capDepth } from "#extraction/tree/cap-depth.ts";
import { compactPictures } from "#extraction/tree/compact-pictures.ts";
import { dropDeadAnchors } from "#extraction/tree/dead-anchors.ts";
import { joinTexts, makeText } from "#extraction/tree/raw-tree.ts";
import { countBody, isAside, measure } from "#extraction/work.ts";
import { capBlocks } from "./cap-blocks.ts";

/** What a document says of itself; absent values are left out. */
export interface Told {
  title?: string;
  bylines?: string[];
  publishedAt?: string;
  modifiedAt?: string;
  language?: string;
  excerpt?: string;
}

/** A document that was read, ready to become an article. */
export interface Composed {
  url: string;
  told: Told;
  blocks: readonly TreeElement[];
  pictures?: readonly Picture[];
  /** Why its end is missing, when it is. */
  cut?: string | undefined;
}

const sampleChars = 8000;
const excerptChars = 200;
const titleChars = 120;
const minWords = 10;
/** As long as the gate of the library keeps them (article/validate.ts). */
const longestTitle = 1000;
const longestName = 300;
const longestExcerpt = 4000;

/** Makes a story of a document's blocks, or says why there is none. */
export function composeStory({ url, told, blocks, pictures = [], cut }: Composed): PageExtraction {
  const capped = capBlocks(capDepth(blocks.map(toReadableBlock)));
  const measured = measure(capped.blocks, new WeakMap());
  const wordCount = countBody(measured);
  if (wordCount < minWords) return noStory(`${wordCount} words of text`);
  const text = measured
    .filter(({ node }) => !isAside(node))
    .map((block) => block.text)
    .join("\n");
  const evidence = cut ?? (capped.isCut ? "the text is longer than is read" : undefined);
  const article: Article = {
    version: 1,
    url,
    title:
      cleanLine(told.title, longestTitle) ??
      firstWords(text.split("\n", 1)[0] ?? "", titleChars) ??
      new URL(url).hostname,
    ...bylinesOf(told),
    ...definedOnly({ publishedAt: told.publishedAt, modifiedAt: told.modifiedAt }),
    ...languageOf(told.language, text),
    ...linesOf(
      { excerpt: told.excerpt ?? firstWords(openingOf(measured), excerptChars) },
      longestExcerpt,
    ),
    wordCount,
    ...withPictures(capped.blocks, pictures),
    completeness: evidence === undefined ? "whole" : "truncated",
    ...definedOnly({ evidence }),
  };
  return { kind: "story", article, morePages: [], trace: [] };
}

function bylinesOf(told: Told): Pick<Article, "bylines"> {
  const bylines = (told.bylines ?? []).flatMap((name) => cleanLine(name, longestName) ?? []);
  return bylines.length > 0 ? { bylines } : {};
}

/** A document with nothing to read in it, and why. */
export function noStory(evidence: string): PageExtraction {
  return { kind: "not-a-story", what: "empty", evidence, feeds: [], trace: [] };
}

/** What a text file or a PDF holds is no less odd than what a page does. */
function toReadableBlock(element: TreeElement): TreeElement {
  const children = element.children.map((child) =>
    child.type === "text" ? makeText(toReadable(child.value)) : toReadableBlock(child),
  );
  return { ...element, children: joinTexts(children) };
}

function withPictures(blocks: TreeElement[], all: readonly Picture[]) {
  const { body, pictures } = compactPictures(dropDeadAnchors(blocks), all, undefined);
  return { pictures, body: { type: "root" as const, children: body } };
}

/** The stated language, unless the text is written in another script; and the way it runs. */
function languageOf(stated: string | undefined, text: string) {
  const language = stated ?? detectLanguage(text.slice(0, sampleChars));
  if (language === undefined) return {};
  const base = language.split("-")[0] ?? language;
  return { language, direction: rightToLeft.has(base) ? ("rtl" as const) : ("ltr" as const) };
}

/** The first paragraph that says something. */
function openingOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.filter(({ node }) => node.tagName === "p");
  return (paragraphs.find(({ text }) => text.length > 40) ?? paragraphs[0])?.text ?? "";
}

/** So much of the text's beginning, up to the end of a word. */
function firstWords(text: string, chars: number): string | undefined {
  const line = collapse(text);
  if (line === "") return undefined;
  return line.length <= chars ? line : `${collapse(line.slice(0, chars)).replace(/\s+\S*$/, "")}…`;
}

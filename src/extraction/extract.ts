import { cleanLine } from "#article/clean-text.ts";
import { judgeCompleteness } from "#extraction/verdict/completeness.ts";
import { chooseDirection, chooseLanguage } from "#extraction/metadata/language.ts";
import { placeLead } from "#extraction/content/lead.ts";
import { definedOnly, linesOf, readMetadata } from "#extraction/metadata/metadata.ts";
import { readDateline } from "#extraction/metadata/dateline.ts";
import { takeStandfirst } from "#extraction/metadata/standfirst.ts";
import { withStatedSize } from "#extraction/metadata/picture.ts";
import type { ExtractedArticle, PageExtraction } from "./page.ts";
import { collapse } from "#extraction/document/dom.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { believeParts } from "#extraction/parts/believe.ts";
import { findParts, type Parts } from "#extraction/parts/parts.ts";
import { compactPictures } from "#extraction/tree/compact-pictures.ts";
import { dropDeadAnchors } from "#extraction/tree/dead-anchors.ts";
import { finishTree } from "#extraction/tree/finish-tree.ts";
import { measurePage } from "#extraction/content/shape.ts";
import { steps } from "./steps.ts";
import { findFeeds } from "#extraction/verdict/feeds.ts";
import { judgePage } from "#extraction/verdict/verdict.ts";
import { countBody, isAside, type Work } from "./work.ts";

const sampleChars = 8000;
const excerptChars = 200;
/** As long as the gate of the library keeps them (article/validate.ts). */
const longestTitle = 1000;
const longestName = 300;
const longestText = 2000;

/**
 * Turns a page into an article, or says why it is none. Pure: it never fetches, and knows no Node.
 * @param input.url the page's own address, after redirects
 */
export function extractPage(input: { html: string; url: string }): PageExtraction {
  const page = parsePage(input.html, input.url);
  const found = findParts(page);
  const feeds = findFeeds(page);
  const work: Work = {
    html: input.html,
    page,
    metadata: readMetadata(page),
    shape: measurePage(page),
    stats: new Map(),
    teasers: new Set(),
    content: undefined,
    blocks: [],
    pictures: { items: [], indexOf: new Map() },
    lead: undefined,
    rescuedBy: undefined,
    trace: [],
  };
  for (const step of steps) step.run(work);
  const verdict = judgePage(work, countBody(work.blocks));
  if (verdict) {
    const title = work.metadata.title || work.metadata.siteName || "";
    return {
      kind: "not-a-story",
      ...verdict,
      ...(title !== "" && { title }),
      feeds,
      trace: work.trace,
    };
  }
  const parts = believeParts(found, work);
  return { kind: "story", article: makeArticle(work, parts), ...parts, trace: work.trace };
}

function makeArticle(work: Work, parts: Parts): ExtractedArticle {
  const { page, metadata } = work;
  const standfirst = takeStandfirst(work);
  const wordCount = countBody(work.blocks);
  const text = bodyText(work);
  const dateline = readDateline(work);
  const lead = placeLead(work);
  const { body, pictures, leadPicture } = compactPictures(
    dropDeadAnchors(
      finishTree(
        work.blocks.map(({ node }) => node),
        work.pictures.items,
      ),
    ),
    work.pictures.items,
    lead,
  );
  const language = chooseLanguage(page, metadata.tags, text.slice(0, sampleChars));
  const direction = chooseDirection(page, language, text.slice(0, sampleChars));
  const { canonicalUrl, editor, siteName, publisher, section } = metadata;
  const { publishedAt, modifiedAt, licence, favicon } = metadata;
  const { completeness, evidence } = judgeCompleteness(work, wordCount, parts);
  const bylines = metadata.bylines.flatMap((name) => cleanLine(name, longestName) ?? []);
  return {
    version: 1,
    url: page.url,
    ...definedOnly({ canonicalUrl }),
    title:
      cleanLine(metadata.title, longestTitle) ??
      cleanLine(text.split("\n")[0], excerptChars) ??
      new URL(page.url).hostname,
    ...(bylines.length > 0 && { bylines }),
    ...linesOf({ editor, siteName, publisher, section, dateline }, longestName),
    ...definedOnly({ publishedAt, modifiedAt, language, licence, favicon }),
    ...(direction !== undefined && { direction }),
    ...linesOf({ excerpt: metadata.excerpt ?? shorten(text), standfirst }, longestText),
    wordCount,
    ...(leadPicture !== undefined && { leadPicture }),
    pictures: withStatedSize(pictures, metadata.statedPicture),
    body: { type: "root", children: body },
    completeness,
    ...linesOf({ evidence }, longestText),
  };
}

function bodyText(work: Work): string {
  return work.blocks
    .filter(({ node }) => !isAside(node))
    .map(({ text }) => text)
    .join("\n");
}

/** The first words of the text, up to the end of a word. */
function shorten(text: string): string | undefined {
  const line = collapse(text.split("\n").find((one) => one.length > 40) ?? text);
  if (line === "") return undefined;
  return line.length <= excerptChars
    ? line
    : `${collapse(line.slice(0, excerptChars)).replace(/\s+\S*$/, "")}…`;
}

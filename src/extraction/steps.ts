import type { Element } from "#extraction/document/node.ts";
import { addAuthorBox } from "#extraction/clean/author-box.ts";
import { splitLines } from "#extraction/clean/lines.ts";
import { joinCaptions } from "#extraction/clean/captions.ts";
import { dropCredits, dropEmpty, dropNotices } from "#extraction/clean/notices.ts";
import { dropPullQuotes, dropTwins } from "#extraction/clean/repeats.ts";
import { dropLinkLines, dropSeeAlso, dropTeaserLines } from "#extraction/clean/see-also.ts";
import { cutTail } from "#extraction/clean/tail.ts";
import { dropTeasers } from "#extraction/content/teasers.ts";
import { tidyContent } from "#extraction/content/tidy.ts";
import { cutBlocks, findContent } from "#extraction/content/content.ts";
import { markNotes } from "#extraction/clean/notes.ts";
import { dropHeadLines, takeEditor } from "#extraction/clean/head-lines.ts";
import { findLead } from "#extraction/content/lead.ts";
import { rescueFromData } from "#extraction/rescue/rescue.ts";
import { resolveMedia } from "#extraction/tree/media.ts";
import type { Page } from "./page.ts";
import { prune } from "#extraction/content/prune.ts";
import { resolvePictures } from "#extraction/tree/resolve-pictures.ts";
import { openingOf } from "#extraction/document/dom.ts";
import { note, type Work } from "./work.ts";

/** One step from page to article. The order matters; `why` says what the step is for. */
export interface Step {
  name: string;
  why: string;
  run: (work: Work) => void;
}

/** The steps in order: on the document, then on the blocks. */
export const steps: readonly Step[] = [
  onDocument(
    "resolve-media",
    "players become cards with a link, before frames are dropped",
    resolveMedia,
  ),
  onDocument(
    "resolve-pictures",
    "one address a picture; lazy, tiny and tracking ones settled",
    resolvePictures,
  ),
  {
    name: "find-lead",
    why: "the lead photo often stands outside the text's element",
    run: findLead,
  },
  {
    name: "prune",
    why: "navigation, hidden boxes, share bars, related boxes and the like name themselves",
    run: prune,
  },
  {
    name: "drop-teasers",
    why: "rows of boxes that tell of other stories, whatever their names",
    run: dropTeasers,
  },
  {
    name: "find-content",
    why: "the smallest element that holds most of the prose, and the opening before it",
    run: findContent,
  },
  {
    name: "tidy-content",
    why: "boxes of links, fields and scraps within it",
    run: tidyContent,
  },
  {
    name: "cut-blocks",
    why: "paragraphs, lists, figures: the rest is judged one by one",
    run: cutBlocks,
  },
  {
    name: "rescue-from-data",
    why: "the text in the page's data, when the page shows less than half",
    run: rescueFromData,
  },
  {
    name: "split-lines",
    why: "a credit or a call may be one line of a long paragraph",
    run: splitLines,
  },
  { name: "drop-empty", why: "blocks with nothing to read", run: dropEmpty },
  { name: "join-captions", why: "captions belong to pictures, not to the text", run: joinCaptions },
  { name: "take-editor", why: "the editor is a field", run: takeEditor },
  { name: "drop-head-lines", why: "title, byline and date are fields", run: dropHeadLines },
  { name: "drop-see-also", why: "links to other stories between paragraphs", run: dropSeeAlso },
  {
    name: "drop-notices",
    why: "advertisers, share bars, newsletters, apps, comments, pagers",
    run: dropNotices,
  },
  {
    name: "drop-teaser-lines",
    why: "a taste of another story ends in a link to its rest",
    run: dropTeaserLines,
  },
  { name: "drop-link-lines", why: "teasers stand as paragraphs of one link", run: dropLinkLines },
  { name: "cut-tail", why: "nothing of the story follows a heading such as Related", run: cutTail },
  {
    name: "mark-notes",
    why: "who the author is and who pays is shown, and is not the story's text",
    run: markNotes,
  },
  { name: "drop-credits", why: "roles and names at the end are credits", run: dropCredits },
  { name: "drop-pull-quotes", why: "they say twice what stands in the text", run: dropPullQuotes },
  { name: "drop-twins", why: "the same block twice in a row", run: dropTwins },
  {
    name: "add-author-box",
    why: "who the author is often stands far below the text; no later step may take it for a tail",
    run: addAuthorBox,
  },
];

const traceOpening = 240;

type Drop = (element: Element, why: string) => void;

/** A step on the document that takes elements away. */
function onDocument(name: string, why: string, run: (page: Page, drop: Drop) => void): Step {
  return {
    name,
    why,
    run: (work) => {
      run(work.page, (element, reason) => {
        note(work.trace, name, reason, openingOf(element, traceOpening));
        element.remove();
      });
    },
  };
}

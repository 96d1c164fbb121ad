import { Readability } from "@mozilla/readability";
import { DefuddleClass } from "defuddle/node";
import { parseHTML } from "linkedom";
import type { Answer, Contender } from "./contender.ts";
import { htmlText } from "./html-text.ts";

// Each parses for itself: a page costs what it costs to read it from its text. Their text is read from
// their markup, block by block: `textContent` would join the last word of one block to the first
// of the next, which no reader of theirs would see.

/** Mozilla's Readability as it comes. */
export const readability: Contender = {
  name: "Readability",
  run(html) {
    const found = new Readability(parseHTML(html).document).parse();
    return () =>
      toAnswer({
        content: found?.content,
        title: found?.title,
        author: found?.byline,
        published: found?.publishedTime,
      });
  },
};

/** Defuddle as it comes, without its Markdown and without asking other servers. */
export const defuddle: Contender = {
  name: "Defuddle",
  run(html, { url }) {
    const found = quietly(() => readWithDefuddle(html, url));
    return () => toAnswer(found);
  },
};

function readWithDefuddle(html: string, url: string): Found {
  const { document } = parseHTML(html);
  // What it asks of a document and linkedom's lacks.
  Object.assign(document, { styleSheets: [], URL: url });
  const view = document.defaultView;
  if (view) Object.assign(view, { getComputedStyle: () => ({ display: "" }) });
  return new DefuddleClass(document, { url, useAsync: false }).parse();
}

/** It prints what it stumbles over, which would cost it time that it does not take elsewhere. */
function quietly<Value>(work: () => Value): Value {
  const { error, warn } = console;
  Object.assign(console, { error: () => {}, warn: () => {} });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

interface Found {
  content?: string | null | undefined;
  title?: string | null | undefined;
  author?: string | null | undefined;
  published?: string | null | undefined;
}

function toAnswer({ content, title, author, published }: Found): Answer {
  return {
    text: htmlText(content ?? "", { captions: true }),
    title: title ?? "",
    authors: author ? [author] : [],
    published: published ?? "",
    verdict: content ? "story" : "nothing",
  };
}

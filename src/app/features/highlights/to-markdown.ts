import type { MarkedWords } from "#library/highlights.ts";
import { escapeMarkdown, lineOfMarkdown } from "#sharing/markdown-text.ts";
import { groupByStory } from "./choose-marks.ts";

/** Highlights as Markdown: a heading a story with its address, a quote a highlight, its note below. */
export function toMarkdown(marks: MarkedWords[]): string {
  const parts = groupByStory(marks).map(({ story, marks: own }) =>
    [
      `# ${lineOfMarkdown(story.title)}`,
      [story.siteName && lineOfMarkdown(story.siteName), `<${story.url}>`]
        .filter(Boolean)
        .join(", "),
      ...own.flatMap(({ highlight: { anchor, note } }) => [
        quote(anchor.exact),
        ...(note === undefined ? [] : [escapeMarkdown(note)]),
      ]),
    ].join("\n\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function quote(words: string): string {
  return escapeMarkdown(words)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n>\n");
}

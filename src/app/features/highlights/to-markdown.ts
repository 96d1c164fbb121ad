import type { MarkedWords } from "#library/highlights.ts";
import { groupByStory } from "./choose-marks.ts";

/** Highlights as Markdown: a heading a story with its address, a quote a highlight, its note below. */
export function toMarkdown(marks: MarkedWords[]): string {
  const parts = groupByStory(marks).map(({ story, marks: own }) =>
    [
      `# ${plain(story.title)}`,
      [story.siteName && plain(story.siteName), `<${story.url}>`].filter(Boolean).join(", "),
      ...own.flatMap(({ highlight: { anchor, note } }) => [
        quote(anchor.exact),
        ...(note === undefined ? [] : [escape(note)]),
      ]),
    ].join("\n\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function quote(words: string): string {
  return escape(words)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n>\n");
}

function plain(title: string): string {
  return escape(title.replaceAll(/\s+/g, " ").trim());
}

/** What means something in Markdown stands as it was written. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, String.raw`$1\$2`);
}

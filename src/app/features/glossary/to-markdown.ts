import { lineOfMarkdown } from "#sharing/markdown-text.ts";
import type { WordEntry } from "./glossary-model.ts";

/** The glossary as Markdown: a word a line with its meaning, its sentence and story below. */
export function glossaryMarkdown(title: string, entries: WordEntry[]): string {
  const lines = entries.map(({ word: { word, meaning, sentence }, title: story }) =>
    [
      `- **${lineOfMarkdown(word)}**${meaning === undefined ? "" : `: ${lineOfMarkdown(meaning)}`}`,
      ...(sentence === undefined ? [] : [`  > ${lineOfMarkdown(sentence)}`]),
      ...(story === undefined ? [] : [`  *${lineOfMarkdown(story)}*`]),
    ].join("\n"),
  );
  return `# ${title}\n\n${lines.join("\n")}\n`;
}

import type { WordEntry } from "./glossary-model.ts";

/** The glossary as Markdown: a word a line with its meaning, its sentence and story below. */
export function glossaryMarkdown(title: string, entries: WordEntry[]): string {
  const lines = entries.map(({ word: { word, meaning, sentence }, title: story }) =>
    [
      `- **${escape(word)}**${meaning === undefined ? "" : `: ${escape(meaning)}`}`,
      ...(sentence === undefined ? [] : [`  > ${escape(sentence)}`]),
      ...(story === undefined ? [] : [`  *${escape(story)}*`]),
    ].join("\n"),
  );
  return `# ${title}\n\n${lines.join("\n")}\n`;
}

/** What means something in Markdown stands as it was written, on one line. */
function escape(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}

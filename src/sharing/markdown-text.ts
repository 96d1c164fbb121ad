/** A text in which nothing means anything to Markdown: it stands as it was written. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, String.raw`$1\$2`);
}

/** The same on one line. */
export function lineOfMarkdown(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/g, " ").trim());
}

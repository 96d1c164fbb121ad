import { styleText } from "node:util";

/** Anything a page says, without what would move the cursor or hide other lines of the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, "");
}

/** The first of three levels: what the eye should find. */
export function strong(text: string): string {
  return styleText("bold", text);
}

/** The last of them: what is there for completeness. */
export function faint(text: string): string {
  return styleText("dim", text);
}

/** A part's title over its lines. */
export function heading(title: string): string[] {
  return ["", strong(`── ${title} ${"─".repeat(Math.max(3, 72 - title.length))}`), ""];
}

const labelWidth = 14;

/** A field and its value; nothing when there is none. */
export function row(label: string, value: string | number | undefined): string[] {
  if (value === undefined || value === "") return [];
  const [first = "", ...rest] = wrap(printable(String(value)), 96 - labelWidth);
  return [
    `${faint(label.padEnd(labelWidth))}${first}`,
    ...rest.map((line) => " ".repeat(labelWidth) + line),
  ];
}

/** A text in lines no longer than `width` characters, where its words allow it. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

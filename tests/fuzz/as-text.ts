import type { Random } from "./random.ts";

/** What stands in Markdown where a page has a tag; other tags leave a space. */
const marks: Readonly<Record<string, string>> = {
  p: "\n\n",
  br: "\n",
  div: "\n",
  h1: "\n\n# ",
  h2: "\n\n## ",
  h3: "\n\n### ",
  li: "\n- ",
  ol: "\n1. ",
  blockquote: "\n> ",
  pre: "\n```\n",
  code: "`",
  strong: "**",
  b: "**",
  em: "_",
  i: "*",
  td: " | ",
  tr: "\n| ",
  hr: "\n---\n",
  sup: "[^1]",
  img: "![foto](/foto.jpg)",
  a: "[baca](https://muara.example/x) ",
  dd: "\n:   ",
  figcaption: "\n[^1]: ",
};

const openings = [
  "",
  "---\ntitle: Perahu\nauthor: [a, b]\ndate: 2026-02-30\n---\n",
  "---\ntitle: {",
  "Title: Perahu\nAuthor: Sari\nRelease Date: kemarin\n\n",
  "*** START OF THE PROJECT ***\n",
  "\u0000\u0001 ",
  "# [",
] as const;

/** A page without its tags, as a plain text or as Markdown of a kind. */
export function asText(html: string, kind: "markdown" | "text", random: Random): string {
  const text = html
    .replaceAll(/<(?:script|style)[\s\S]{0,20000}?<\/(?:script|style)>/gi, "")
    .replaceAll(/<\/?([a-z][\w-]{0,20})[^>]{0,2000}>/gi, (_, name: string) => {
      const mark = Object.hasOwn(marks, name) ? (marks[name] ?? " ") : " ";
      return kind === "markdown" ? mark : mark.replaceAll(/[^\n ]/g, "");
    });
  return random.pick(openings) + text.trimStart();
}

import type { Root, Tag, TreeNode } from "./tree.ts";

const inline: ReadonlySet<Tag> = new Set([
  ...([
    "code",
    "em",
    "strong",
    "s",
    "u",
    "mark",
    "small",
    "sub",
    "sup",
    "abbr",
    "cite",
    "q",
  ] as const),
  ...(["kbd", "samp", "time", "ruby", "bdi", "bdo", "a", "img"] as const),
]);

/** The reading aid of a ruby says the word a second time. */
const unread: ReadonlySet<Tag> = new Set(["rt", "rp"]);

/** The words of a tree as a reader meets them: blocks on lines of their own, cells divided by tabs. */
export function textOf(node: Root | TreeNode): string {
  const parts: string[] = [];
  // Strings on the stack are the breaks after a block, written when its children are done.
  const stack: (Root | TreeNode | string)[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (next.type === "text") parts.push(next.value);
    else if (next.type === "root" || !unread.has(next.tagName)) {
      const edge = next.type === "root" ? "" : breakAround(next.tagName);
      parts.push(edge);
      stack.push(edge);
      for (const child of next.children.toReversed()) stack.push(child);
    }
  }
  return tidy(parts.join(""));
}

function breakAround(tag: Tag): string {
  if (inline.has(tag)) return "";
  return tag === "td" || tag === "th" ? "\t" : "\n";
}

function tidy(text: string): string {
  return tidyLines(text)
    .replaceAll(/[ \t]+/g, (space) => (space.includes("\t") ? "\t" : space))
    .trim();
}

/** Lines without white space at their ends, and none without words between the first and the last. */
export function tidyLines(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const last = rest.pop();
  if (last === undefined) return text;
  // Not one pattern for all: it would read a run of spaces once for each of them.
  const between = rest.map((line) => line.trim()).filter((line) => line !== "");
  return [first.trimEnd(), ...between, last.trimStart()].join("\n");
}

const letterwise = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
const unspaced = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const spaced = String.raw`(?![${letterwise}${unspaced}])[\p{L}\p{M}\p{N}]`;
const words = new RegExp(
  String.raw`[${letterwise}]|[${unspaced}]+|(?:${spaced})+(?:['’.,_-](?:${spaced})+)*`,
  "gu",
);
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

/**
 * Words of a text: between spaces in most languages, by dictionary where none are written (Thai, Lao,
 * Khmer, Burmese), and one for each character in Chinese and Japanese, as reading speeds are measured.
 * @param language BCP 47
 */
export function countWords(text: string, language?: string): number {
  let count = 0;
  for (const [word] of text.matchAll(words)) {
    count += isUnspaced.test(word) ? countSegments(word, language) : 1;
  }
  return count;
}

function countSegments(run: string, language = "th"): number {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(run);
  return [...segments].filter((segment) => segment.isWordLike === true).length;
}

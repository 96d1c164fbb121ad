import { splitNames } from "#extraction/metadata/people.ts";
import type { Told } from "#extraction/documents/compose.ts";
import { tell } from "#extraction/documents/opening.ts";

const maxLines = 200;
const maxChars = 20_000;
const fence = /^(?:---|\+\+\+)\s*$/;
const end = /^(?:---|\+\+\+|\.\.\.)\s*$/;
const field = /^(?<key>[a-z][\w-]{0,40})\s*[:=]\s*(?<value>.*)$/i;
const item = /^(?:\s+(?:-\s+)?|-\s+)(?:name:\s*)?(?<value>\S.*)$/;

/** What a key of the front matter states of the story. */
const meanings: Readonly<Record<string, "title" | "author" | "date" | "language" | "excerpt">> = {
  title: "title",
  judul: "title",
  author: "author",
  authors: "author",
  penulis: "author",
  date: "date",
  published: "date",
  pubdate: "date",
  tanggal: "date",
  lang: "language",
  language: "language",
  bahasa: "language",
  description: "excerpt",
  summary: "excerpt",
  excerpt: "excerpt",
};

/** Reads the simple `key: value` lines between `---` at the head of a text, and takes them off. */
export function readFrontMatter(text: string): { told: Told; text: string } {
  const lines = text.slice(0, maxChars).split("\n", maxLines);
  const last = lines.findIndex((line, at) => at > 0 && end.test(line));
  if (!fence.test(lines[0] ?? "") || last === -1) return { told: {}, text };
  const told: Told = {};
  for (const [key, value] of readPairs(lines.slice(1, last))) tellField(told, key, bare(value));
  return { told, text: text.slice(lines.slice(0, last + 1).join("\n").length + 1) };
}

/** Each value with its key; those of a list have the key above them. */
function readPairs(lines: readonly string[]): [key: string, value: string][] {
  let key = "";
  return lines.flatMap((line): [string, string][] => {
    const pair = field.exec(line)?.groups;
    key = pair?.["key"]?.toLowerCase() ?? key;
    const value = pair?.["value"] ?? item.exec(line)?.groups?.["value"];
    return value === undefined ? [] : [[key, value]];
  });
}

function tellField(told: Told, key: string, value: string): void {
  const meaning = Object.hasOwn(meanings, key) ? meanings[key] : undefined;
  if (meaning === undefined || value === "") return;
  if (meaning === "excerpt") told.excerpt ??= value.slice(0, 500);
  // Each name may have a line of its own.
  else if (meaning === "author") told.bylines = [...(told.bylines ?? []), ...namesOf(value)];
  else tell(told, meaning, value);
}

function namesOf(value: string): string[] {
  return value
    .replaceAll(/^\[|\]$/g, "")
    .split(",")
    .flatMap((name) => splitNames(bare(name)));
}

/** Without quotes and comments. */
function bare(value: string): string {
  const quoted = /^(["'])(?<inside>.*)\1\s*(?:#.*)?$/.exec(value.trim());
  return (quoted?.groups?.["inside"] ?? value.replace(/\s#.*$/, "")).trim();
}

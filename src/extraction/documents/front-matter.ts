import { splitNames } from "#extraction/metadata/people.ts";
import type { Told } from "./compose.ts";
import { tell } from "./text-opening.ts";

const maxLines = 200;
const fence = /^(?:---|\+\+\+)\s*$/;
const end = /^(?:---|\+\+\+|\.\.\.)\s*$/;
const field = /^(?<key>[a-z][\w-]{0,40})\s*[:=]\s*(?<value>.*)$/i;
const item = /^\s+(?:-\s+)?(?:name:\s*)?(?<value>.+)$|^-\s+(?:name:\s*)?(?<only>.+)$/;

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
  const lines = text.slice(0, 20_000).split("\n", maxLines);
  const last = lines.findIndex((line, at) => at > 0 && end.test(line));
  if (!fence.test(lines[0] ?? "") || last === -1) return { told: {}, text };
  const told: Told = {};
  let key: string | undefined;
  for (const line of lines.slice(1, last)) {
    const groups = field.exec(line)?.groups;
    key = groups ? groups["key"]?.toLowerCase() : key;
    const listed = item.exec(line)?.groups;
    const value = groups ? groups["value"] : (listed?.["value"] ?? listed?.["only"]);
    if (key !== undefined && value !== undefined) tellField(told, key, bare(value));
  }
  return { told, text: text.slice(lines.slice(0, last + 1).join("\n").length + 1) };
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

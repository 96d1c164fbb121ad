import { bookEnd, bookStart, headFields, writerLine } from "#extraction/data/document-words.ts";
import { parseWrittenDate } from "#extraction/metadata/dates.ts";
import { toIso } from "#extraction/metadata/machine-date.ts";
import { splitNames } from "#extraction/metadata/people.ts";
import type { Told } from "./compose.ts";
import { languageCode } from "./language-name.ts";
import type { Piece } from "./pieces.ts";
import type { Line } from "#extraction/documents/text/lines.ts";

const maxTitle = 160;
const maxOpening = 4;
const longestLine = 120;
const longestDate = 50;
const maxHeadLines = 60;

/** Takes what libraries of books put before and after the text away; their fields are read first. */
export function unwrapBook(lines: readonly Line[]): { lines: readonly Line[]; told: Told } {
  const start = lines.findIndex(({ text }) => bookStart.test(text));
  const end = lines.findLastIndex(({ text }) => bookEnd.test(text));
  const isBook = start >= 0 && start < lines.length / 2;
  if (!isBook) return { lines, told: {} };
  const told = readFields(lines.slice(0, Math.min(start, maxHeadLines)));
  return { lines: lines.slice(start + 1, end > start ? end : undefined), told };
}

/** "Title: …" and its like, each on a line. */
function readFields(lines: readonly Line[]): Told {
  const told: Told = {};
  for (const { text } of lines) {
    const [, name = "", value = ""] = /^([\p{L} ]{2,20}):\s+(.{1,300})$/u.exec(text) ?? [];
    const field = headFields.find(({ names }) => names.test(name))?.field;
    if (field !== undefined) tell(told, field, value);
  }
  return told;
}

/** Writes a field down unless the document has told it before. */
export function tell(told: Told, field: "title" | "author" | "date" | "language", value: string) {
  if (field === "title") told.title ??= value.slice(0, maxTitle);
  if (field === "author" && told.bylines === undefined) told.bylines = splitNames(value);
  const date = field === "date" ? toIso(value.replace(/\s*\[.*$/, "")) : undefined;
  if (date !== undefined) told.publishedAt ??= date;
  const language = field === "language" ? languageCode(value) : undefined;
  if (language !== undefined) told.language ??= language;
}

/** The first lines as title, byline and date, and the pieces without them. */
export function takeOpening(pieces: readonly Piece[], told: Told): { told: Told; pieces: Piece[] } {
  const at = titleAt(pieces);
  const title = at === undefined ? undefined : titleOf(pieces[at], pieces.length);
  const isTaken = title !== undefined && (told.title === undefined || isSame(title, told.title));
  const rest = isTaken ? pieces.filter((_, index) => index !== at) : [...pieces];
  const opening: Told = isTaken ? { title } : {};
  for (let taken = 0; taken < maxOpening && takeLine(rest[0], opening); taken += 1) rest.shift();
  // The day under the title says more than when a file was made.
  const { publishedAt } = opening;
  const stated = { ...opening, ...told, ...(publishedAt !== undefined && { publishedAt }) };
  return { told: stated, pieces: rest };
}

/** The first piece, unless it is a table of dates and names above a heading. */
function titleAt(pieces: readonly Piece[]): number | undefined {
  const isTable = pieces[0]?.kind === "code" || pieces[0]?.kind === "lines";
  const heading = pieces.slice(0, maxOpening).findIndex(({ kind }) => kind === "heading");
  return isTable && heading > 0 ? heading : 0;
}

/** Writes down what a line after the title states; false when it is no such line. */
function takeLine(piece: Piece | undefined, opening: Told): boolean {
  const text = piece?.kind === "paragraph" || piece?.kind === "heading" ? piece.text : "";
  if (text === "" || text.length > longestLine) return false;
  const bylines = writersIn(text);
  if (bylines.length > 0) return tellOnce(opening, { bylines });
  const publishedAt = text.length <= longestDate ? parseWrittenDate(text) : undefined;
  return publishedAt !== undefined && tellOnce(opening, { publishedAt });
}

function tellOnce(opening: Told, told: Told): boolean {
  if (Object.keys(told).some((key) => Object.hasOwn(opening, key))) return false;
  Object.assign(opening, told);
  return true;
}

function writersIn(text: string): string[] {
  const name = writerLine.exec(text)?.groups?.["name"];
  return name === undefined ? [] : splitNames(name);
}

/** A heading, or a short line that is no sentence, when text follows it. */
function titleOf(piece: Piece | undefined, count: number): string | undefined {
  if (piece === undefined || count < 2) return undefined;
  if (piece.kind === "heading") return piece.text;
  const lines =
    piece.kind === "lines" ? piece.lines : piece.kind === "paragraph" ? [piece.text] : [];
  const text = lines.join(" ");
  if (lines.length > 2 || text.length > maxTitle || /[.,;:]$/.test(text)) return undefined;
  return text === "" ? undefined : text;
}

function isSame(title: string, told: string): boolean {
  const [a, b] = [title, told].map((text) =>
    text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " "),
  );
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

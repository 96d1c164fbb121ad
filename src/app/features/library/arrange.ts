import type { Row } from "#library/row.ts";
import { type Speeds, minutesOf, readingMinutes, tagOf } from "#story/reading.ts";
import { hasTag } from "#story/tags.ts";
import { type LibraryView, type ReadingLength, type Show, shows, type Sort } from "./view.ts";

/** What a list depends on besides the rows. */
export interface Given {
  speeds: Speeds;
  /** The addresses of stories with a highlight. */
  marked: ReadonlySet<string>;
}

/** The rows of a list in its order; `rows` stand newest first. */
export function arrange(rows: readonly Row[], view: LibraryView, given: Given): readonly Row[] {
  return inOrder(rows.filter(testOf(view, given)), view.sort, given.speeds);
}

/** True for the rows that belong into the list of a chip. */
function isShown(row: Row, show: Show, marked: ReadonlySet<string>): boolean {
  switch (show) {
    case "all":
      return true;
    case "unread":
      return row.shelf !== "archived" && row.shelf !== "finished";
    case "archive":
      return row.shelf === "archived";
    case "favourites":
      return row.isFavourite;
    case "highlights":
      return marked.has(row.address);
    case "reading":
    case "failed":
      return row.shelf === show;
  }
}

/** How many rows each chip has. */
export function countRows(rows: readonly Row[], marked: ReadonlySet<string>): Record<Show, number> {
  const counts = {
    unread: 0,
    reading: 0,
    failed: 0,
    all: 0,
    favourites: 0,
    highlights: 0,
    archive: 0,
  };
  for (const row of rows) {
    for (const show of shows) if (isShown(row, show, marked)) counts[show] += 1;
  }
  return counts;
}

function testOf(view: LibraryView, { speeds, marked }: Given): (row: Row) => boolean {
  const { show, source, tag, language, length, holding } = view;
  const tests: ((row: Row) => boolean)[] = [(row) => isShown(row, show, marked)];
  if (source !== undefined) tests.push((row) => row.source === source);
  if (tag !== undefined) tests.push((row) => hasTag(row.tags, tag));
  if (language !== undefined) tests.push((row) => tagOf(row.language) === language);
  if (length !== undefined) tests.push((row) => lengthOf(readingMinutes(row, speeds)) === length);
  if (holding !== undefined) tests.push((row) => row.holding === holding);
  if (view.isFavourite) tests.push((row) => row.isFavourite);
  if (view.isMarked) tests.push((row) => marked.has(row.address));
  return (row) => tests.every((test) => test(row));
}

function lengthOf(minutes: number): ReadingLength {
  if (minutes <= 5) return "short";
  return minutes <= 15 ? "medium" : "long";
}

function inOrder(rows: Row[], sort: Sort, speeds: Speeds): readonly Row[] {
  switch (sort) {
    case "newest":
      return rows;
    case "oldest":
      return rows.toReversed();
    case "shortest":
      return byNumber(rows, (row) => lastIfUnknown(row, minutesOf(row, speeds)));
    case "longest":
      return byNumber(rows, (row) => -minutesOf(row, speeds));
    case "least-left":
      return byNumber(rows, (row) => lastIfUnknown(row, minutesOf(row, speeds) * left(row)));
    case "source":
      return bySource(rows);
  }
}

function left({ progress }: Row): number {
  // What is read to its end has nothing left, but is not what anybody looks for.
  return progress >= 1 ? Infinity : 1 - progress;
}

function lastIfUnknown(row: Row, minutes: number): number {
  return row.wordCount === 0 ? Infinity : minutes;
}

/** Equal ones stay newest first. Each figure is worked out once. */
function byNumber(rows: readonly Row[], figure: (row: Row) => number): readonly Row[] {
  const figures = new Map(rows.map((row) => [row, figure(row)]));
  const of = (row: Row) => figures.get(row) ?? Infinity;
  return rows.toSorted((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}

/** Names are compared once a source, not once a story: a collator is slow. */
function bySource(rows: readonly Row[]): readonly Row[] {
  const { compare } = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
  const sources = [...new Set(rows.map(({ source }) => source))].toSorted(compare);
  const places = new Map(sources.map((source, at) => [source, at]));
  return byNumber(rows, ({ source }) => places.get(source) ?? 0);
}

import { contentsLine, leaderLine } from "#extraction/data/document-words.ts";
import { readMarker, type Marker } from "#extraction/documents/list-marker.ts";
import { underline } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { Shape } from "./shape.ts";

/** Characters of a line that is a paragraph by itself. */
const longLine = 80;
/** Columns further in than the text: the first line of a paragraph, or an inset. */
export const inset = 2;

/** Runs of lines between empty ones, parted further where the writer left no empty line. */
export function partGroups(groups: readonly Line[][], shape: Shape): Line[][] {
  return withoutContents(groups)
    .flatMap((group) => partLong(group, shape))
    .flatMap(partUnderlined)
    .flatMap(partItems)
    .flatMap((group) => partIndented(group, shape));
}

/** A printed table of contents names pages that are no more. */
function withoutContents(groups: readonly Line[][]): Line[][] {
  const isContents = (group: Line[] | undefined) =>
    group !== undefined &&
    group.filter(({ text }) => leaderLine.test(text)).length > group.length * 0.5;
  return groups.filter((group, at) => {
    const isItsHeading = group.length === 1 && contentsLine.test(group[0]?.text ?? "");
    return !isContents(group) && !(isItsHeading && isContents(groups[at + 1]));
  });
}

function partLong(group: Line[], { width }: Shape): Line[][] {
  const isLineEach = width === undefined && group.some(({ text }) => text.length > longLine);
  return isLineEach ? group.map((line) => [line]) : [group];
}

function partUnderlined(group: Line[]): Line[][] {
  return partBefore(group, (at) => {
    const [before, line, next] = [group[at - 2], group[at], group[at + 1]];
    const follows = before !== undefined && underline(before.text, group[at - 1]?.text ?? "");
    return follows || (line !== undefined && next !== undefined && underline(line.text, next.text));
  });
}

/** "Take with you:" and the items right below it. */
function partItems(group: Line[]): Line[][] {
  const markers = group.map(({ text }) => readMarker(text)?.marker);
  const first = markers.findIndex((marker) => marker !== undefined);
  const isList = first > 0 && markers.filter((marker) => isLike(marker, markers[first])).length > 1;
  return isList ? [group.slice(0, first), group.slice(first)] : [group];
}

/** Of one kind. */
function isLike(marker: Marker | undefined, other: Marker | undefined): boolean {
  return marker !== undefined && marker.kind === other?.kind;
}

/** Paragraphs without an empty line between them begin further in. */
function partIndented(group: Line[], { margin }: Shape): Line[][] {
  const isIn = (line: Line | undefined) => line !== undefined && line.indent >= margin + inset;
  if (readMarker(group[0]?.text ?? "")) return [group];
  return partBefore(group, (at) => isIn(group[at]) && !isIn(group[at - 1]) && !isIn(group[at + 1]));
}

function partBefore(group: Line[], begins: (at: number) => boolean): Line[][] {
  const parts: Line[][] = [];
  for (const [at, line] of group.entries()) {
    const last = parts.at(-1);
    if (last === undefined || begins(at)) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

import type { Element } from "#extraction/document/node.ts";
import { attribute, collapse, markOf, textIn } from "#extraction/document/dom.ts";
import {
  changedWords,
  dateMarks,
  otherDateWords,
  publishedWords,
} from "#extraction/data/metadata-dates.ts";
import { type DateStyle, parseWrittenDate } from "./dates.ts";
import { lineIn, textWithin } from "./lines.ts";
import { toIso } from "./machine-date.ts";
import { nearness } from "./place.ts";
import type { Found, Line, Place, Survey } from "./survey.ts";

/** Characters of an element that is a date line. */
const longestLine = 160;
/** Elements around a date in which its label may stand. */
const mostLevels = 4;
/** Characters of the words that say what a date is of. */
const longestLabel = 40;

/** A date the page shows, and what it says of it. */
export interface ShownDate {
  iso: string;
  order: number;
  label: "published" | "changed" | "none";
  /** As `nearness` rates it. */
  near: number;
  isAfter: boolean;
  /** An element that is a date, not words that hold one. */
  isMarked: boolean;
}

/** Every date the page shows of its story, as elements or as words. */
export function shownDates(
  survey: Survey,
  headline: Place | undefined,
  style: DateStyle,
): ShownDate[] {
  const isOwn = (place: Place) =>
    !place.isBeside && (!place.isAside || nearness(place, headline) > 0);
  const placeOf = (place: Place) => ({
    order: place.order,
    // Some sites put the date into a side column, next to the headline.
    near: nearness(place, headline) - (place.isAside ? 2 : 0),
    isAfter: headline === undefined || place.order > headline.order,
  });
  const elements = survey.dates.filter(isOwn).flatMap((found) => {
    const iso = elementDate(found.element, style);
    return iso === undefined
      ? []
      : [{ iso, label: labelOf(found), isMarked: true, ...placeOf(found) }];
  });
  const lines = survey.dateLines.filter(isOwn).flatMap((line) => {
    const read = lineDate(line, style);
    return read === undefined
      ? []
      : [{ ...read, isMarked: isDateBox(line.node.parentNode), ...placeOf(line) }];
  });
  return [...elements, ...lines];
}

/** The dates that may be of publication: those beside the headline first, then those after it. */
export function bestShown(shown: readonly ShownDate[]): string[] {
  const rank = ({ near, label }: ShownDate) => near + (label === "published" ? 2.5 : 0);
  return shown
    .filter((one) => one.label !== "changed" && (one.near > 0 || isFarDate(one)))
    .toSorted((a, b) => rank(b) - rank(a) || a.order - b.order)
    .map(({ iso }) => iso);
}

/** Far below the headline, words with a year in them are of anything. */
function isFarDate({ isAfter, isMarked, label }: ShownDate): boolean {
  return isAfter && (isMarked || label === "published");
}

function isDateBox(element: Element | null): boolean {
  return element !== null && dateMarks.test(markOf(element));
}

/** The date of an element: as its attributes state it, else as it is written. */
export function elementDate(element: Element, style: DateStyle): string | undefined {
  for (const name of ["datetime", "content", "title"]) {
    const stated = attribute(element, name);
    const iso = stated === undefined ? undefined : toIso(stated, style);
    if (iso !== undefined) return iso;
  }
  return parseWrittenDate(textIn(element), style);
}

function labelOf({ element }: Found): ShownDate["label"] {
  const isMarked = / (?:updated|modified|date modified|datemodified) /.test(markOf(element));
  const isChange = isMarked || /datemodified/i.test(attribute(element, "itemprop") ?? "");
  return isChange ? "changed" : labelBefore(element, lineIn(element));
}

/** What is said of a date right before it: in its own words, or in the elements around. */
function labelBefore(element: Element | null, own: string): ShownDate["label"] {
  const said = labelIn(own);
  if (said !== "none") return said;
  let at = element;
  for (let level = 0; at && level < mostLevels; level += 1) {
    if (textWithin(at, longestLine) === undefined) break;
    const around = lineIn(at);
    const place = around.indexOf(own);
    const label = labelIn(around.slice(Math.max(0, place - longestLabel), Math.max(0, place)));
    if (label !== "none") return label;
    at = at.parentNode;
  }
  return "none";
}

function labelIn(text: string): ShownDate["label"] {
  const changed = text.search(changedWords);
  const published = text.search(publishedWords);
  if (changed === -1 && published === -1) return "none";
  return published === -1 || (changed !== -1 && changed < published) ? "changed" : "published";
}

/** The date of a line, with the clock and the label that may stand in the elements around it. */
function lineDate(
  { node, text }: Line,
  style: DateStyle,
): Pick<ShownDate, "iso" | "label"> | undefined {
  if (otherDateWords.test(text)) return undefined;
  const iso = widerDate(node.parentNode, parseWrittenDate(text, style), style);
  if (iso === undefined) return undefined;
  return { iso, label: labelBefore(node.parentNode, collapse(text)) };
}

/** Without a clock, or without a day, the elements around are read: "21 Okt 2025" "20:43 WIB". */
function widerDate(
  parent: Element | null,
  own: string | undefined,
  style: DateStyle,
): string | undefined {
  let iso = own;
  let at = parent;
  for (let level = 0; at && level < 2 && (iso === undefined || iso.length === 10); level += 1) {
    const around: string = textWithin(at, longestLine * 2) === undefined ? "" : lineIn(at);
    if (around === "" || around.length > longestLine) break;
    const wider = parseWrittenDate(around, style);
    if (iso === undefined || wider?.startsWith(iso) === true) iso = wider ?? iso;
    at = at.parentNode;
  }
  return iso;
}

import type { Element } from "#extraction/document/node.ts";
import { attribute, markOf, textIn } from "#extraction/document/dom.ts";
import { changedWords, otherDateWords, publishedWords } from "#extraction/data/metadata-dates.ts";
import { type DateStyle, parseWrittenDate } from "./dates.ts";
import { lineIn, textWithin } from "./lines.ts";
import { toIso } from "./machine-date.ts";
import { nearness } from "./place.ts";
import type { Found, Line, Place, Survey } from "./survey.ts";

/** Characters of an element that is a date line. */
const longestLine = 160;
/** Elements around a date in which its label may stand. */
const mostLevels = 4;

/** A date the page shows, and what it says of it. */
export interface ShownDate {
  iso: string;
  order: number;
  label: "published" | "changed" | "none";
  /** As `nearness` rates it. */
  near: number;
  isAfter: boolean;
}

/** Every date the page shows of its story, as elements or as words. */
export function shownDates(
  survey: Survey,
  headline: Place | undefined,
  style: DateStyle,
): ShownDate[] {
  const placeOf = (place: Place) => ({
    order: place.order,
    near: nearness(place, headline),
    isAfter: headline === undefined || place.order > headline.order,
  });
  const elements = survey.dates.filter(isOwn).flatMap((found) => {
    const iso = elementDate(found.element, style);
    return iso === undefined ? [] : [{ iso, label: labelOf(found), ...placeOf(found) }];
  });
  const lines = survey.dateLines.filter(isOwn).flatMap((line) => {
    const read = lineDate(line, style);
    return read === undefined ? [] : [{ ...read, ...placeOf(line) }];
  });
  return [...elements, ...lines];
}

/** The dates that may be of publication: those beside the headline first, then those after it. */
export function bestShown(shown: readonly ShownDate[]): string[] {
  const rank = ({ near, label }: ShownDate) => near + (label === "published" ? 2.5 : 0);
  return shown
    .filter(({ label, near, isAfter }) => label !== "changed" && (near > 0 || isAfter))
    .toSorted((a, b) => rank(b) - rank(a) || a.order - b.order)
    .map(({ iso }) => iso);
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

function isOwn({ isBeside, isAside }: Place): boolean {
  return !isBeside && !isAside;
}

function labelOf({ element }: Found): ShownDate["label"] {
  const isMarked = / (?:updated|modified|date modified|datemodified) /.test(markOf(element));
  const isChange = isMarked || /datemodified/i.test(attribute(element, "itemprop") ?? "");
  return isChange ? "changed" : labelAround(element);
}

/** What is said of the date in the smallest element around it that says anything. */
function labelAround(element: Element): ShownDate["label"] {
  let at: Element | null = element;
  for (let level = 0; at && level < mostLevels; level += 1) {
    const text = textWithin(at, longestLine);
    if (text === undefined) break;
    const label = labelIn(text);
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
  const own = labelIn(text);
  return {
    iso,
    label: own !== "none" || node.parentNode === null ? own : labelAround(node.parentNode),
  };
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

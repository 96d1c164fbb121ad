import type { TimeStretch } from "#story/active-time.ts";
import type { ReadingDay } from "#story/reading-day.ts";
import { dayOf, type SpendingDay, spentOn } from "./spending-day.ts";

/** How finely time is looked at. */
export const grains = ["day", "week", "month"] as const;
export type Grain = (typeof grains)[number];

/** What was read in some days together. */
export interface ReadingSum {
  ms: number;
  heardMs: number;
  finished: number;
  /** How many different ones. */
  sources: number;
  /** What the stories that came then cost less than their original pages weigh, bytes. */
  savedBytes: number;
}

/** The sum of one day, week or month. */
export interface Span extends ReadingSum {
  /** The first day and the last one, YYYY-MM-DD. */
  from: string;
  to: string;
}

/** More sources on one day than anybody reads. */
const mostSources = 100;

/** A day on which nothing was read yet. */
export function emptyReadingDay(day: string): ReadingDay {
  return { day, ms: 0, finished: 0 };
}

/** Cuts a stretch at local midnights; a day may have 23 hours. */
export function cutByDay({ endAt, ms }: TimeStretch): { day: string; ms: number }[] {
  const cuts: { day: string; ms: number }[] = [];
  let [end, left] = [endAt, ms];
  while (left > 0) {
    const last = new Date(end - 1);
    const start = new Date(last.getFullYear(), last.getMonth(), last.getDate()).getTime();
    const here = Math.min(left, end - start);
    cuts.unshift({ day: dayOf(end - 1), ms: here });
    end = start;
    left -= here;
  }
  return cuts;
}

/** Two records of one day as one. */
export function addDays(one: ReadingDay, other: Omit<ReadingDay, "day">): ReadingDay {
  const heardMs = (one.heardMs ?? 0) + (other.heardMs ?? 0);
  const sources = [...new Set([...(one.sources ?? []), ...(other.sources ?? [])])];
  return {
    day: one.day,
    ms: one.ms + other.ms,
    finished: one.finished + other.finished,
    ...(heardMs > 0 && { heardMs }),
    ...(sources.length > 0 && { sources: sources.slice(0, mostSources) }),
  };
}

/** What was read, and what was saved, in all these days. */
export function sumOf(days: readonly ReadingDay[], spending: readonly SpendingDay[]): ReadingSum {
  const sources = new Set(days.flatMap((day) => day.sources ?? []));
  const add = (valueOf: (day: ReadingDay) => number) =>
    days.reduce((sum, day) => sum + valueOf(day), 0);
  return {
    ms: add(({ ms }) => ms),
    heardMs: add(({ heardMs = 0 }) => heardMs),
    finished: add(({ finished }) => finished),
    sources: sources.size,
    savedBytes: savedOn(spending),
  };
}

/** The last days, weeks or months up to today's, without a gap, the oldest first. */
export function spansOf(
  { days, spending }: { days: readonly ReadingDay[]; spending: readonly SpendingDay[] },
  { grain, count, now }: { grain: Grain; count: number; now: number },
): Span[] {
  return Array.from({ length: count }, (_, index) => {
    const { from, to } = boundsOf(grain, now, count - 1 - index);
    const isInside = ({ day }: { day: string }) => day >= from && day <= to;
    return { from, to, ...sumOf(days.filter(isInside), spending.filter(isInside)) };
  });
}

/** The app's own files are no part of the stories. */
function savedOn(spending: readonly SpendingDay[]): number {
  const saved = spending.reduce(
    (sum, day) => sum + day.originalBytes - (spentOn(day) - (day.spent.app ?? 0)),
    0,
  );
  return Math.max(0, saved);
}

/** The first and the last day of the day, week or month so many before that of `now`. */
function boundsOf(grain: Grain, now: number, before: number): { from: string; to: string } {
  const today = new Date(now);
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const at = (...parts: [number, number, number]) => dayOf(new Date(...parts).getTime());
  switch (grain) {
    case "day":
      return { from: at(year, month, date - before), to: at(year, month, date - before) };
    case "week": {
      // Weeks begin on Monday.
      const monday = date - ((today.getDay() + 6) % 7) - 7 * before;
      return { from: at(year, month, monday), to: at(year, month, monday + 6) };
    }
    case "month":
      return { from: at(year, month - before, 1), to: at(year, month - before + 1, 0) };
  }
}

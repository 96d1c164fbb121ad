/** What a transfer was for. */
export const spendKinds = ["app", "story", "picture", "price", "feed"] as const;
export type SpendKind = (typeof spendKinds)[number];

/** What one day cost, bytes. */
export interface SpendingDay {
  /** Local date, `2026-11-23`. */
  day: string;
  /** By kind, headers included. */
  spent: Partial<Record<SpendKind, number>>;
  /** The part of it that is an estimate: headers. */
  headerBytes: number;
  /** What the original pages of the stories fetched that day weigh. */
  originalBytes: number;
  /** Promised to transfers under way, and to those that were killed; bytes by id. */
  reserved: Record<string, number>;
  /** The first date on which the clock was behind this day: until the day comes, it counts as then. */
  seenOn?: string;
}

/** What is counted today: where it is written, and what the caps are measured against. */
export interface Ledger {
  current: SpendingDay;
  today: SpendingDay[];
  month: SpendingDay[];
}

const daysOfMonth = 31;

/** The local date of a time. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first day of a day's month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

/** A day on which nothing was spent yet. */
export function emptyDay(day: string): SpendingDay {
  return { day, spent: {}, headerBytes: 0, originalBytes: 0, reserved: {} };
}

/** All that a day cost, headers included. */
export function spentOn({ spent }: SpendingDay): number {
  return Object.values(spent).reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * What a day cost, and what it has promised: to transfers under way, and to those whose tab was killed,
 * for what these had received is nobody's to tell. A cap holds all the same.
 */
export function committedOn(day: SpendingDay): number {
  return spentOn(day) + Object.values(day.reserved).reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Which of the stored days count today. Nobody can tell a clock that jumped from time that passed,
 * but the days are never lost sight of: while the clock is behind the newest day (a flat battery, a
 * flight west, a date that was set wrong before), that day goes on, so that nothing begins anew. When
 * the clock has lived on to another date and is still behind, it was the newest day that was wrong:
 * what it holds then counts as spent on the date that found it. It stays in the month's sum either way.
 * @param days from the first of `today`'s month on, in order
 */
export function openLedger(days: SpendingDay[], today: string): Ledger {
  const own = days.find(({ day }) => day === today);
  const newest = days.at(-1);
  if (newest === undefined || newest.day <= today) {
    return { current: asCome(own ?? emptyDay(today)), today: own ? [own] : [], month: days };
  }
  const { seenOn = today } = newest;
  const month = days.slice(-daysOfMonth);
  if (today <= seenOn) {
    return { current: { ...newest, seenOn }, today: own ? [own, newest] : [newest], month };
  }
  const isOfMonth = seenOn >= firstOfMonth(today);
  return {
    current: own ?? emptyDay(today),
    today: own ? [own] : [],
    month: isOfMonth ? month : days.filter(({ day }) => day <= today),
  };
}

/** A day that has come is like any other. */
export function asCome({ seenOn: _seenOn, ...day }: SpendingDay): SpendingDay {
  return day;
}

import type { Story } from "#story/story.ts";
import { type DataRule, readDataRule } from "./data-rule.ts";
import type { Library } from "./library.ts";
import type { StoryRecord } from "./schema.ts";
import { type Budget, budgetOf } from "./spending.ts";
import {
  dayOf,
  firstOfMonth,
  openLedger,
  spendKinds,
  type SpendingDay,
  type SpendKind,
  spentOn,
} from "./spending-day.ts";
import { toStory } from "./to-story.ts";

/** What some days cost together, bytes. */
export interface Spending {
  /** Headers included. */
  bytes: number;
  byKind: Record<SpendKind, number>;
  /** The part of it that is an estimate. */
  headerBytes: number;
  /** What the original pages of the stories that came then weigh. */
  originalBytes: number;
}

/** What one local date cost. */
export interface DaySpending extends Spending {
  day: string;
}

/** How the reader's money stands. */
export interface Meter {
  rule: DataRule;
  budget: Budget;
  today: Spending;
  month: Spending;
  /** The last days up to today, without a gap, the oldest first. */
  days: DaySpending[];
}

/** Everything the meter shows but the stories, in one read. */
export async function readMeter(
  library: Library,
  { now, days: count = 30 }: { now: number; days?: number },
): Promise<Meter> {
  return library.read(["settings", "spending"], async (tx) => {
    const today = dayOf(now);
    const from = [firstOfMonth(today), daysBefore(now, count - 1)].toSorted()[0];
    const [rule, stored] = await Promise.all([
      readDataRule(tx),
      tx.objectStore("spending").getAll(IDBKeyRange.lowerBound(from)),
    ]);
    const ledger = openLedger(
      stored.filter(({ day }) => day >= firstOfMonth(today)),
      today,
    );
    return {
      rule,
      budget: budgetOf(ledger, rule),
      today: sum(ledger.today),
      month: sum(ledger.month),
      days: lastDays(stored, now, count),
    };
  });
}

/** Days that the clock has not reached count as spent on the date that found them, or today. */
function lastDays(stored: SpendingDay[], now: number, count: number): DaySpending[] {
  const today = dayOf(now);
  const seenOn = stored.at(-1)?.seenOn ?? today;
  const found = seenOn < today ? seenOn : today;
  return Array.from({ length: count }, (_, index) => {
    const day = daysBefore(now, count - 1 - index);
    const own = stored.filter((one) => (one.day > today ? found : one.day) === day);
    return { day, ...sum(own) };
  });
}

/** The local date so many days ago: by the calendar, for a day may have 23 hours. */
function daysBefore(now: number, count: number): string {
  const date = new Date(now);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - count).getTime());
}

function sum(days: SpendingDay[]): Spending {
  const byKind = { app: 0, story: 0, picture: 0, price: 0, feed: 0 };
  const total = { bytes: 0, byKind, headerBytes: 0, originalBytes: 0 };
  for (const day of days) {
    total.bytes += spentOn(day);
    total.headerBytes += day.headerBytes;
    total.originalBytes += day.originalBytes;
    for (const kind of spendKinds) byKind[kind] += day.spent[kind] ?? 0;
  }
  return total;
}

/** So many records at a time are in memory. */
const batch = 500;

/** The stories that cost the most over the network, the dearest first. Reads every light record. */
export async function listDearest(library: Library, limit: number): Promise<Story[]> {
  let dearest: StoryRecord[] = [];
  let after: number | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const records = await library.read(["stories"], (tx) =>
      tx.store.index("byRank").getAll(range, batch),
    );
    const paid = records.filter(({ spentBytes = 0 }) => spentBytes > 0);
    dearest = [...dearest, ...paid].toSorted(bySpent).slice(0, limit);
    after = records.at(-1)?.rank;
    if (records.length < batch || after === undefined) return dearest.map(toStory);
  }
}

function bySpent({ spentBytes: a = 0 }: StoryRecord, { spentBytes: b = 0 }: StoryRecord): number {
  return b - a;
}

import { type DataRule, readDataRule, type SettingsTx } from "./data-rule.ts";
import type { Library, Writing } from "./library.ts";
import { toRecord } from "./records.ts";
import {
  asCome,
  committedOn,
  dayOf,
  emptyDay,
  firstOfMonth,
  type Ledger,
  openLedger,
  type SpendingDay,
  type SpendKind,
} from "./spending-day.ts";
import { announce } from "./watch.ts";

/** Bytes promised to one transfer, before it is sent. */
export interface Reservation {
  id: string;
  /** The day it is written on, and when that was seen to be ahead of the clock. */
  day: string;
  seenOn?: string;
}

/** What a transfer has cost, measured. */
export interface Spent {
  kind: SpendKind;
  /** Headers included. */
  bytes: number;
  /** The part of it that is an estimate. */
  headerBytes: number;
  /** Which stories it was for, when it was for stories. */
  shares?: readonly Share[];
}

/** What one story cost of a transfer. */
export interface Share {
  address: string;
  bytes: number;
}

/** How the reader's caps stand; a limit that is not set is absent. */
export interface Budget {
  todayBytes: number;
  monthBytes: number;
  dayLeftBytes?: number;
  monthLeftBytes?: number;
  /** The smaller of the two; `Infinity` without caps. Promises to transfers under way are taken off. */
  leftBytes: number;
}

/**
 * Promises bytes to a transfer that has not been sent, if the day's and the month's cap leave room.
 * One transaction: however many tabs and workers ask, they never get more than is left. A promise
 * whose holder was killed stands: the bytes may have come.
 */
export async function reserve(
  library: Library,
  { bytes, now }: { bytes: number; now: number },
): Promise<Reservation | "cap-reached"> {
  const id = crypto.randomUUID();
  return library.write(["settings", "spending"], "relaxed", async (tx) => {
    const { rule, ledger } = await readLedger(tx, now);
    const { current } = ledger;
    const reservation = { id, ...placeOf(current) };
    // Nothing to keep to: the write is saved, and with it time.
    if (rule.dayCapBytes === undefined && rule.monthCapBytes === undefined) return reservation;
    if (budgetOf(ledger, rule).leftBytes < bytes) return "cap-reached";
    const reserved = { ...current.reserved, [id]: bytes };
    await tx.objectStore("spending").put({ ...current, reserved });
    return reservation;
  });
}

/** Puts what a transfer really cost in the place of what was promised to it, on day and stories. */
export async function settle(
  library: Library,
  { id, day, seenOn }: Reservation,
  { kind, bytes, headerBytes, shares = [] }: Spent,
): Promise<void> {
  await library.write(["spending", "stories"], "relaxed", async (tx) => {
    const record = (await tx.objectStore("spending").get(day)) ?? emptyDay(day);
    const { [id]: _settled, ...reserved } = record.reserved;
    const spent = { ...record.spent, [kind]: (record.spent[kind] ?? 0) + bytes };
    await tx.objectStore("spending").put({
      ...asCome(record),
      ...(seenOn !== undefined && { seenOn }),
      reserved,
      ...(bytes > 0 && { spent, headerBytes: record.headerBytes + headerBytes }),
    });
    for (const share of shares) await charge(tx, share);
  });
  announce({ kind: "spending" });
}

function placeOf({ day, seenOn }: SpendingDay): Omit<Reservation, "id"> {
  return { day, ...(seenOn !== undefined && { seenOn }) };
}

async function charge(tx: Writing<"stories">, { address, bytes }: Share): Promise<void> {
  const stories = tx.objectStore("stories");
  const story = await stories.get(address);
  if (story === undefined || bytes <= 0) return;
  await stories.put(toRecord({ ...story, spentBytes: (story.spentBytes ?? 0) + bytes }));
}

/** Counts what was spent without a promise: the app's own files, which no rule can stop. */
export async function recordSpent(library: Library, now: number, spent: Spent): Promise<void> {
  const days = await library.read(["spending"], (tx) => readDays(tx, now));
  const { current } = openLedger(days, dayOf(now));
  await settle(library, { id: "", ...placeOf(current) }, spent);
}

/** What a fetched story's own page weighs, in the caller's transaction. */
export async function countOriginal(
  tx: Writing<"spending">,
  now: number,
  bytes: number,
): Promise<void> {
  const { current } = openLedger(await readDays(tx, now), dayOf(now));
  const originalBytes = current.originalBytes + bytes;
  await tx.objectStore("spending").put({ ...current, originalBytes });
}

/** How the caps stand now. */
export async function readBudget(library: Library, now: number): Promise<Budget> {
  return library.read(["settings", "spending"], async (tx) => {
    const { rule, ledger } = await readLedger(tx, now);
    return budgetOf(ledger, rule);
  });
}

async function readLedger(
  tx: SettingsTx & SpendingTx,
  now: number,
): Promise<{ rule: DataRule; ledger: Ledger }> {
  const [rule, days] = await Promise.all([readDataRule(tx), readDays(tx, now)]);
  return { rule, ledger: openLedger(days, dayOf(now)) };
}

/** A transaction that may read what was spent. */
interface SpendingTx {
  objectStore(name: "spending"): { getAll(range: IDBKeyRange): Promise<SpendingDay[]> };
}

function readDays(tx: SpendingTx, now: number): Promise<SpendingDay[]> {
  const from = IDBKeyRange.lowerBound(firstOfMonth(dayOf(now)));
  return tx.objectStore("spending").getAll(from);
}

/** What the caps leave of a ledger. */
export function budgetOf({ today, month }: Ledger, rule: DataRule): Budget {
  const sum = (days: SpendingDay[]) => days.reduce((bytes, day) => bytes + committedOn(day), 0);
  const [todayBytes, monthBytes] = [sum(today), sum(month)];
  const leftOf = (cap: number, bytes: number) => Math.max(0, cap - bytes);
  const dayLeftBytes =
    rule.dayCapBytes === undefined ? undefined : leftOf(rule.dayCapBytes, todayBytes);
  const monthLeftBytes =
    rule.monthCapBytes === undefined ? undefined : leftOf(rule.monthCapBytes, monthBytes);
  return {
    todayBytes,
    monthBytes,
    ...(dayLeftBytes !== undefined && { dayLeftBytes }),
    ...(monthLeftBytes !== undefined && { monthLeftBytes }),
    leftBytes: Math.min(dayLeftBytes ?? Infinity, monthLeftBytes ?? Infinity),
  };
}

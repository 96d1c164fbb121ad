import { isRecord } from "#base/json.ts";
import type { TimeStretch } from "#story/active-time.ts";
import type { ReadingDay } from "#story/reading-day.ts";
import type { Library, Writing } from "./library.ts";
import { toRecord } from "./records.ts";
import { addDays, cutByDay, emptyReadingDay } from "./reading-sums.ts";
import { dayOf, type SpendingDay } from "./spending-day.ts";

/** Some time with one story. */
export interface TimeSpent {
  way: "read" | "heard";
  stretches: readonly TimeStretch[];
  /** The name of its site; absent where it has none. */
  source?: string;
  /** It was read to its end, then (ms since the epoch). */
  finished?: { address: string; at: number };
}

/** All that the statistics are made of. */
export interface ReadingStore {
  isCounting: boolean;
  days: ReadingDay[];
  spending: SpendingDay[];
}

const key = "reading-statistics";

/**
 * Adds time with a story to its days, in one short transaction; nothing where the reader has turned
 * counting off. A story's end counts once, however often it is reached.
 */
export async function recordReading(library: Library, spent: TimeSpent): Promise<void> {
  const names = ["readingDays", "settings", "stories"] as const;
  await library.write([...names], "relaxed", async (tx) => {
    if (!isCounting(await tx.objectStore("settings").get(key))) return;
    const days = daysOf(spent);
    const { finished } = spent;
    if (finished !== undefined && (await isFirstEnd(tx, finished))) {
      add(days, dayOf(finished.at), { ms: 0, finished: 1 });
    }
    for (const day of days.values()) await addDay(tx, day);
  });
}

/** What was read on each day, what came over the network, and whether any of it is counted. */
export async function readReadingStore(library: Library): Promise<ReadingStore> {
  return library.read(["readingDays", "settings", "spending"], async (tx) => {
    const [days, stored, spending] = await Promise.all([
      tx.objectStore("readingDays").getAll(),
      tx.objectStore("settings").get(key),
      tx.objectStore("spending").getAll(),
    ]);
    return { isCounting: isCounting(stored), days, spending };
  });
}

/** Counts from now on, or nothing any more; what was counted stays. */
export async function setCounting(library: Library, isOn: boolean): Promise<void> {
  await library.write(["settings"], "relaxed", async (tx) => {
    if (isOn) await tx.store.delete(key);
    else await tx.store.put({ isOff: true }, key);
  });
}

/** Deletes all that was counted, and returns it. */
export async function clearReadingDays(library: Library): Promise<ReadingDay[]> {
  return library.write(["readingDays"], "relaxed", async (tx) => {
    const days = await tx.store.getAll();
    await tx.store.clear();
    return days;
  });
}

/** Brings it back, beside what was counted since. */
export async function restoreReadingDays(library: Library, days: ReadingDay[]): Promise<void> {
  await library.write(["readingDays"], "relaxed", async (tx) => {
    for (const day of days) await addDay(tx, day);
  });
}

function isCounting(stored: unknown): boolean {
  return !(isRecord(stored) && stored["isOff"] === true);
}

function daysOf({ way, stretches, source }: TimeSpent): Map<string, ReadingDay> {
  const days = new Map<string, ReadingDay>();
  for (const { day, ms } of stretches.flatMap(cutByDay)) {
    const time = way === "read" ? { ms } : { ms: 0, heardMs: ms };
    add(days, day, { ...time, finished: 0, ...(source !== undefined && { sources: [source] }) });
  }
  return days;
}

function add(days: Map<string, ReadingDay>, day: string, more: Omit<ReadingDay, "day">): void {
  days.set(day, addDays(days.get(day) ?? emptyReadingDay(day), more));
}

async function addDay(tx: Writing<"readingDays">, day: ReadingDay): Promise<void> {
  const store = tx.objectStore("readingDays");
  const before = (await store.get(day.day)) ?? emptyReadingDay(day.day);
  await store.put(addDays(before, day));
}

/** Notes on the story that it was read to its end; false when it had been already, or is gone. */
async function isFirstEnd(
  tx: Writing<"stories">,
  { address, at }: { address: string; at: number },
): Promise<boolean> {
  const record = await tx.objectStore("stories").get(address);
  if (record === undefined || record.finishedAt !== undefined) return false;
  await tx.objectStore("stories").put(toRecord({ ...record, finishedAt: at }));
  return true;
}

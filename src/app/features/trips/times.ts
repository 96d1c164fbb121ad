import { locale } from "#i18n/locale.ts";
import type { Departure, Trip } from "#packing/trip.ts";
import { tripWords } from "./trip-words.ts";

const dayMs = 86_400_000;
/** As a week is read in Indonesia and in the ISO calendar. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;
/** Any Sunday: from it the weekdays get their names. */
const aSunday = new Date(2026, 5, 21);

/** The time of day: `06.30` in Indonesian, `06:30` in English. */
export function clock(at: number): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
}

/** When it leaves, as near as it is: `17.30`, `besok 06.30`, `Sen 06.30`, `12 Des 06.30`. */
export function dayAndClock(at: number, now: number): string {
  const words = tripWords();
  const days = calendarDaysBetween(now, at);
  if (days === 0) return clock(at);
  if (days === 1) return words.tomorrow(clock(at));
  const isNear = days > 1 && days < 7;
  const day = new Date(at).toLocaleDateString(
    locale(),
    isNear ? { weekday: "long" } : { day: "numeric", month: "short" },
  );
  return words.onDay(day, clock(at));
}

/** The days of a weekly trip: `Sen–Jum`, `Setiap hari`, `Sab, Min`. */
function weekdaysInWords(weekdays: number[]): string {
  const words = tripWords();
  const chosen = weekOrder.filter((day) => weekdays.includes(day));
  const places = chosen.map((day) => weekOrder.indexOf(day));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (chosen.length === 7) return words.everyDay;
  const isRow = places.every((place, index) => place === (places[0] ?? 0) + index);
  if (isRow && chosen.length > 2) return words.dayRange(weekdayName(first), weekdayName(last));
  return chosen.map((day) => weekdayName(day)).join(", ");
}

/** A weekday by its number, 0 is Sunday: `Sen`, or `Senin`. */
export function weekdayName(day: number, length: "short" | "long" = "short"): string {
  const date = new Date(aSunday.getTime() + day * dayMs + dayMs / 2);
  return date.toLocaleDateString(locale(), { weekday: length });
}

/** When a trip leaves, all its life: `Sen–Jum, 06.30`, or the one day. */
export function scheduleInWords(departure: Departure, now: number): string {
  if (departure.kind === "once") return dayAndClock(departure.at, now);
  const [hours = 0, minutes = 0] = departure.time.split(":").map(Number);
  const time = clock(new Date(2026, 5, 21, hours, minutes).getTime());
  return tripWords().schedule(weekdaysInWords(departure.weekdays), time);
}

/** What a trip is called where it stands alone. */
export function nameOf({ name, departure }: Trip, now: number): string {
  if (name.trim() !== "") return name.trim();
  return `${tripWords().aTrip} ${scheduleInWords(departure, now)}`;
}

function calendarDaysBetween(now: number, at: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / dayMs);
}

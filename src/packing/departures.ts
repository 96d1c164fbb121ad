import type { Pack } from "./pack.ts";
import type { Departure, Trip } from "./trip.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** How long before a departure it is packed for, unasked. */
const packAheadMs = 12 * hourMs;
/** A week, and the day itself again when today's departure is over. */
const daysLookedAt = 8;

/**
 * When the trip leaves next, after `now`, ms since the epoch; undefined when it never does again, or
 * when what is kept of it makes no sense. Weekly ones leave at the hour that the clock on the wall
 * shows: days are counted by the calendar, so a day of 23 or 25 hours moves nothing. A time that the
 * change to summer time skips is taken an hour later, one that comes twice the first time.
 */
export function nextDeparture(departure: Departure, now: number): number | undefined {
  if (departure.kind === "once") return departure.at > now ? departure.at : undefined;
  const time = parseTime(departure.time);
  if (time === undefined) return undefined;
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  for (let ahead = 0; ahead < daysLookedAt; ahead += 1) {
    const weekday = (today.getDay() + ahead) % 7;
    const at = new Date(year, month, day + ahead, time.hours, time.minutes).getTime();
    if (departure.weekdays.includes(weekday) && at > now) return at;
  }
  return undefined;
}

/**
 * The departure that a pack made now is for: while the reader is under way it is still the one that
 * has left; then the next; a journey that never leaves again keeps its last.
 */
export function departureFor(trip: Trip, before: Pack | undefined, now: number): number {
  const left = before?.departsAt ?? Infinity;
  if (left <= now && now < left + trip.minutes * minuteMs) return left;
  return nextDeparture(trip.departure, now) ?? before?.departsAt ?? now;
}

/** True from twelve hours before a departure until it has left. */
export function isSoon(departsAt: number, now: number): boolean {
  return departsAt > now && departsAt - now <= packAheadMs;
}

/** Reads `06:30`; undefined when it is no time of a day. */
function parseTime(text: string): { hours: number; minutes: number } | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const time = { hours: Number(hours), minutes: Number(minutes) };
  return hours !== "" && time.hours < 24 && time.minutes < 60 ? time : undefined;
}

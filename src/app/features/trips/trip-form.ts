import type { Departure, Trip } from "#packing/trip.ts";
import type { PictureRule } from "#story/story.ts";

/** A trip while it is being set up: what the fields of the screen hold. */
export interface TripForm {
  name: string;
  kind: Departure["kind"];
  weekdays: number[];
  /** `06:30`, as the browser's own field has it; empty when it was cleared. */
  time: string;
  /** `2026-06-19`, for a single departure. */
  date: string;
  minutes: number;
  /** One of the offered caps, or what the reader typed, in MB. */
  cap: number | { megabytes: string };
  pictures: PictureRule;
  sources: string[];
  tags: string[];
}

export type TripProblem = "weekdays" | "time" | "date" | "past" | "cap";

export const offeredCaps = [500_000, 1_000_000, 2_000_000, 5_000_000];
export const leastMinutes = 5;
export const mostMinutes = 240;
const megabyte = 1_000_000;
const leastCap = 0.1;
const mostCap = 500;

/** A working day's way, which most trips are. `date`: the day a single trip is offered for. */
export function newForm(now: number): TripForm {
  return {
    name: "",
    kind: "weekly",
    weekdays: [1, 2, 3, 4, 5],
    time: "06:30",
    date: dateOf(now + 86_400_000),
    minutes: 25,
    cap: 2_000_000,
    pictures: "light",
    sources: [],
    tags: [],
  };
}

/** The fields of a trip that is kept. */
export function formOf(trip: Trip, now: number): TripForm {
  const { departure, capBytes } = trip;
  const empty = newForm(now);
  const when =
    departure.kind === "weekly"
      ? { weekdays: departure.weekdays, time: departure.time }
      : { date: dateOf(departure.at), time: timeOf(departure.at) };
  const isOffered = offeredCaps.includes(capBytes);
  return {
    ...empty,
    ...when,
    kind: departure.kind,
    name: trip.name,
    minutes: trip.minutes,
    cap: isOffered ? capBytes : { megabytes: String(capBytes / megabyte) },
    pictures: trip.pictures,
    sources: trip.sources,
    tags: trip.tags,
  };
}

/** What has to be put right before a trip can be kept. */
export function problemsOf(form: TripForm, now: number): TripProblem[] {
  const problems: TripProblem[] = [];
  if (form.kind === "weekly" && form.weekdays.length === 0) problems.push("weekdays");
  if (form.kind === "once" && form.date === "") problems.push("date");
  if (form.time === "") problems.push("time");
  else if (form.kind === "once" && form.date !== "" && momentOf(form) <= now) problems.push("past");
  if (capOf(form) === undefined) problems.push("cap");
  return problems;
}

/** The trip that the fields describe; undefined while there are problems. */
export function tripOf(
  form: TripForm,
  kept: Pick<Trip, "id" | "createdAt"> & Partial<Trip>,
  now: number,
): Trip | undefined {
  const capBytes = capOf(form);
  if (capBytes === undefined || problemsOf(form, now).length > 0) return undefined;
  return {
    ...kept,
    name: form.name.trim(),
    departure:
      form.kind === "weekly"
        ? { kind: "weekly", weekdays: form.weekdays.toSorted((a, b) => a - b), time: form.time }
        : { kind: "once", at: momentOf(form) },
    minutes: form.minutes,
    capBytes,
    pictures: form.pictures,
    sources: form.sources,
    tags: form.tags,
  };
}

/** The cap in bytes; undefined when what was typed is none. A comma counts as a point. */
export function capOf({ cap }: TripForm): number | undefined {
  if (typeof cap === "number") return cap;
  const value = Number(cap.megabytes.trim().replace(",", "."));
  const isFit = cap.megabytes.trim() !== "" && value >= leastCap && value <= mostCap;
  return isFit ? Math.round(value * megabyte) : undefined;
}

/** Whole minutes within what a trip may have. */
export function clampMinutes(minutes: number): number {
  return Math.min(mostMinutes, Math.max(leastMinutes, Math.round(minutes) || leastMinutes));
}

/** In the time of the phone. */
function momentOf({ date, time }: TripForm): number {
  return new Date(`${date}T${time}`).getTime();
}

function dateOf(at: number): string {
  const day = new Date(at);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

function timeOf(at: number): string {
  const day = new Date(at);
  return [day.getHours(), day.getMinutes()]
    .map((value) => String(value).padStart(2, "0"))
    .join(":");
}

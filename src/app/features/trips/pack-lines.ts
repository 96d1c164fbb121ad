import { storageFailureInWords } from "#app/ui/storage-toast.ts";
import { BekalError } from "#base/errors.ts";
import { t } from "#i18n/more.ts";
import type { Pack } from "#packing/pack.ts";
import type { WorkFailure } from "./packing-now.ts";
import { clock, dayAndClock, nameOf } from "./times.ts";
import type { PackStatus, TripFacts } from "./trip-facts.ts";
import { sumReady } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";

/** Which trip, and when it leaves: `Perjalanan pulang, 17.30`. */
export function tripLine({ trip, departsAt, hasLeft }: TripFacts, now: number): string {
  const words = tripWords();
  if (departsAt === undefined) return `${nameOf(trip, now)}, ${words.isOver}`;
  const time = hasLeft ? words.left(clock(departsAt)) : dayAndClock(departsAt, now);
  return `${trip.name.trim() || words.aTrip}, ${time}`;
}

/** The large line of the card. */
export function headLine({ trip, stories }: TripFacts, status: PackStatus): string {
  const words = tripWords();
  const { minutes } = sumReady(stories);
  switch (status) {
    case "paused":
      return words.isPaused;
    case "unplanned":
      return words.fillMinutes(trip.minutes);
    case "empty":
      return words.packIsEmpty;
    case "packing":
      return minutes === 0 ? words.isPacking : words.minutesFilled(minutes);
    case "packed":
    case "partly":
      return words.minutesFilled(minutes);
  }
}

/** What is in the pack, or how far it has come. */
export function stateLine(facts: TripFacts, status: PackStatus, hasSignal?: boolean): string {
  const words = tripWords();
  const { trip, pack, stories } = facts;
  const { count, bytes } = sumReady(stories);
  const ofAll = words.progress(count, stories.length);
  switch (status) {
    case "paused":
      return words.pausedText;
    case "unplanned":
      return words.notPackedYet(t.kilobytes(trip.capBytes));
    case "empty":
      return words.nothingToPack;
    case "packed":
      return words.readyWithoutSignal(t.storyCount(count), t.kilobytes(bytes));
    case "packing":
      if (stories.length === 0) return words.progressEnd.choosing;
      return `${ofAll}, ${words.progressEnd[hasSignal === false ? "no-signal" : "packing"]}`;
    case "partly":
      return `${ofAll}, ${words.progressEnd[reasonOf(pack, hasSignal)]}`;
  }
}

/** When it was packed last, and how that ended: `Dikemas 05.40; berhenti: batas kuota`. */
export function resultLine({ pack }: TripFacts, now: number): string | undefined {
  if (pack?.result === undefined) return undefined;
  const words = tripWords();
  const { at, end } = pack.result;
  const spent = pack.spentBytes > 0 ? `, ${words.spent(t.kilobytes(pack.spentBytes))}` : "";
  const why = end === "done" ? "" : `; ${words.ends[end]}`;
  return words.packedAt(dayAndClock(at, now)) + spent + why;
}

/** Why packing or checking did not work, in the reader's words. */
export function failureLine({ kind, code }: WorkFailure): string {
  const words = tripWords();
  if (kind === "checking") return words.checkFailed;
  if (code === undefined) return words.packFailed(words.unknownReason);
  return words.packFailed(storageFailureInWords(new BekalError(code)));
}

type End = keyof ReturnType<typeof tripWords>["progressEnd"];

function reasonOf(pack: Pack | undefined, hasSignal: boolean | undefined): End {
  const end = pack?.result?.end;
  if (end === undefined) return hasSignal === false ? "no-signal" : "unknown";
  return end;
}

import { partWords } from "#i18n/part-words.ts";
import { tripsInEnglish } from "#i18n/trips.en.ts";
import { tripsInIndonesian, type TripWords } from "#i18n/trips.id.ts";

/** What the screens of trips and packs say, in the language of the app. */
export function tripWords(): TripWords {
  return partWords("trips", { id: tripsInIndonesian, en: tripsInEnglish });
}

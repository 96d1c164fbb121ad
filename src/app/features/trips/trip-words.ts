import { language } from "#i18n/i18n.ts";
import { tripsInEnglish } from "#i18n/trips.en.ts";
import { tripsInIndonesian, type TripWords } from "#i18n/trips.id.ts";

const words: Record<typeof language, TripWords> = { id: tripsInIndonesian, en: tripsInEnglish };

/** What the screens of trips and packs say, in the language of the app. */
export function tripWords(): TripWords {
  return words[language];
}

import { displayInEnglish } from "#i18n/display.en.ts";
import { displayInIndonesian, type DisplayWords } from "#i18n/display.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What is said about how a story is set and moved, in the language of the app. */
export function displayWords(): DisplayWords {
  return partWords("display", { id: displayInIndonesian, en: displayInEnglish });
}

import { displayInEnglish } from "#i18n/display.en.ts";
import { displayInIndonesian, type DisplayWords } from "#i18n/display.id.ts";
import { language } from "#i18n/i18n.ts";

const words: Record<typeof language, DisplayWords> = {
  id: displayInIndonesian,
  en: displayInEnglish,
};

/** What is said about how a story is set and moved, in the language of the app. */
export function displayWords(): DisplayWords {
  return words[language];
}

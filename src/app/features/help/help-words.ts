import { helpInEnglish } from "#i18n/help.en.ts";
import { helpInIndonesian, type HelpWords } from "#i18n/help.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** The long texts of this screen in the language of the app. */
export function helpWords(): HelpWords {
  return partWords("help", { id: helpInIndonesian, en: helpInEnglish });
}

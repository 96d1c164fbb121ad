import { helpInEnglish } from "#i18n/help.en.ts";
import { helpInIndonesian, type HelpWords } from "#i18n/help.id.ts";
import { language } from "#i18n/i18n.ts";

const words: Record<typeof language, HelpWords> = { id: helpInIndonesian, en: helpInEnglish };

/** The long texts of this screen in the language of the app. */
export function helpWords(): HelpWords {
  return words[language];
}

import { dataInEnglish } from "#i18n/data.en.ts";
import { dataInIndonesian, type DataWords } from "#i18n/data.id.ts";
import { language } from "#i18n/i18n.ts";

const words: Record<typeof language, DataWords> = { id: dataInIndonesian, en: dataInEnglish };

/** What the screen about data says, in the language of the app. */
export function dataWords(): DataWords {
  return words[language];
}

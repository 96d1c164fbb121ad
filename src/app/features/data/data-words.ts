import { dataInEnglish } from "#i18n/data.en.ts";
import { dataInIndonesian, type DataWords } from "#i18n/data.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What the screen about data says, in the language of the app. */
export function dataWords(): DataWords {
  return partWords("data", { id: dataInIndonesian, en: dataInEnglish });
}

import { glossaryInEnglish } from "#i18n/glossary.en.ts";
import { glossaryInIndonesian, type GlossaryWords } from "#i18n/glossary.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What the glossary says, in the language of the app. */
export function glossaryWords(): GlossaryWords {
  return partWords("glossary", { id: glossaryInIndonesian, en: glossaryInEnglish });
}

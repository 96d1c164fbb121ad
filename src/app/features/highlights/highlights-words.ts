import { highlightsInEnglish } from "#i18n/highlights.en.ts";
import { highlightsInIndonesian, type HighlightsWords } from "#i18n/highlights.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What marks, finding and looking up say, in the language of the app. */
export function highlightsWords(): HighlightsWords {
  return partWords("highlights", { id: highlightsInIndonesian, en: highlightsInEnglish });
}

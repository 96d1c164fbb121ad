import { language } from "#i18n/i18n.ts";
import { searchInEnglish } from "#i18n/search.en.ts";
import { searchInIndonesian, type SearchWords } from "#i18n/search.id.ts";

const words: Record<typeof language, SearchWords> = { id: searchInIndonesian, en: searchInEnglish };

/** What the search says, in the language of the app. */
export function searchWords(): SearchWords {
  return words[language];
}

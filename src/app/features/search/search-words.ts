import { partWords } from "#i18n/part-words.ts";
import { searchInEnglish } from "#i18n/search.en.ts";
import { searchInIndonesian, type SearchWords } from "#i18n/search.id.ts";

/** What the search says, in the language of the app. */
export function searchWords(): SearchWords {
  return partWords("search", { id: searchInIndonesian, en: searchInEnglish });
}

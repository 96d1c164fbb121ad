import { partWords } from "#i18n/part-words.ts";
import { sortInEnglish } from "#i18n/sort.en.ts";
import { sortInIndonesian, type SortWords } from "#i18n/sort.id.ts";

/** What is said about choosing and ordering, in the language of the app. */
export function sortWords(): SortWords {
  return partWords("sort", { id: sortInIndonesian, en: sortInEnglish });
}

import { listInEnglish } from "#i18n/list.en.ts";
import { listInIndonesian, type ListWords } from "#i18n/list.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What is said about a list, in the language of the app. */
export function listWords(): ListWords {
  return partWords("list", { id: listInIndonesian, en: listInEnglish });
}

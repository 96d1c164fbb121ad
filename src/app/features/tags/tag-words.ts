import { partWords } from "#i18n/part-words.ts";
import { tagsInEnglish } from "#i18n/tags.en.ts";
import { tagsInIndonesian, type TagWords } from "#i18n/tags.id.ts";

/** What is said about tags, in the language of the app. */
export function tagWords(): TagWords {
  return partWords("tags", { id: tagsInIndonesian, en: tagsInEnglish });
}

import { partWords } from "#i18n/part-words.ts";
import { removedInEnglish } from "#i18n/removed.en.ts";
import { removedInIndonesian, type RemovedWords } from "#i18n/removed.id.ts";

/** What is said about deleted stories, in the language of the app. */
export function removedWords(): RemovedWords {
  return partWords("removed", { id: removedInIndonesian, en: removedInEnglish });
}

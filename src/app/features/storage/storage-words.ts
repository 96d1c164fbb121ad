import { partWords } from "#i18n/part-words.ts";
import { storageInEnglish } from "#i18n/storage.en.ts";
import { storageInIndonesian, type StorageWords } from "#i18n/storage.id.ts";

/** What the storage screen says, in the language of the app. */
export function storageWords(): StorageWords {
  return partWords("storage", { id: storageInIndonesian, en: storageInEnglish });
}

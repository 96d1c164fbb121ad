import { language } from "#i18n/i18n.ts";
import { storageInEnglish } from "#i18n/storage.en.ts";
import { storageInIndonesian, type StorageWords } from "#i18n/storage.id.ts";

const words: Record<typeof language, StorageWords> = {
  id: storageInIndonesian,
  en: storageInEnglish,
};

/** What the storage screen says, in the language of the app. */
export function storageWords(): StorageWords {
  return words[language];
}

/** A day of this year, short. */
export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString(language, { day: "numeric", month: "short" });
}

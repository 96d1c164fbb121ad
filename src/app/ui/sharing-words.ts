import { partWords } from "#i18n/part-words.ts";
import { sharingInEnglish } from "#i18n/sharing.en.ts";
import { sharingInIndonesian, type SharingWords } from "#i18n/sharing.id.ts";

/** What is said of handing on what the reader made, in the language of the app. */
export function sharingWords(): SharingWords {
  return partWords("sharing", { id: sharingInIndonesian, en: sharingInEnglish });
}

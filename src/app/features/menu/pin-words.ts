import { partWords } from "#i18n/part-words.ts";
import { pinInEnglish } from "#i18n/pin.en.ts";
import { pinInIndonesian, type PinWords } from "#i18n/pin.id.ts";

/** What is said about keeping a story for good, in the language of the app. */
export function pinWords(): PinWords {
  return partWords("pin", { id: pinInIndonesian, en: pinInEnglish });
}

import { language } from "#i18n/i18n.ts";
import { pinInEnglish } from "#i18n/pin.en.ts";
import { pinInIndonesian, type PinWords } from "#i18n/pin.id.ts";

const words: Record<typeof language, PinWords> = { id: pinInIndonesian, en: pinInEnglish };

/** What is said about keeping a story for good, in the language of the app. */
export function pinWords(): PinWords {
  return words[language];
}

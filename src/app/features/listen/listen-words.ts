import { listenInEnglish } from "#i18n/listen.en.ts";
import { listenInIndonesian, type ListenWords } from "#i18n/listen.id.ts";
import { locale } from "#i18n/locale.ts";
import { partWords } from "#i18n/part-words.ts";

/** What the player says, in the language of the app. */
export function listenWords(): ListenWords {
  return partWords("listen", { id: listenInIndonesian, en: listenInEnglish });
}

/** A speed as people write it: 1, 1,5. */
export function rateInWords(rate: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(rate);
}

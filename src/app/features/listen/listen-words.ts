import { listenInEnglish } from "#i18n/listen.en.ts";
import { listenInIndonesian, type ListenWords } from "#i18n/listen.id.ts";
import { locale } from "#i18n/locale.ts";
import { partWords } from "#i18n/part-words.ts";

/** What the player says, in the language of the app. */
export function listenWords(): ListenWords {
  return partWords("listen", { id: listenInIndonesian, en: listenInEnglish });
}

/** The name of a language, in the language of the app; its code where nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: "language" }).of(code) ?? code;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return code;
  }
}

/** A speed as people write it: 1, 1,5. */
export function rateInWords(rate: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(rate);
}

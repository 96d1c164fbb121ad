import { language } from "./i18n.ts";

/** How the language of the app writes dates and numbers, for Intl: English as in Britain. */
export function locale(): string {
  return language === "en" ? "en-GB" : language;
}

/** The name of a language; its code where nobody knows it, since a page may call its language anything. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: "language" }).of(code) ?? code;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return code;
  }
}

/** A day of this year, short: "23 Nov". */
export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString(locale(), { day: "numeric", month: "short" });
}

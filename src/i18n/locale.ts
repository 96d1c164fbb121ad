import { language } from "./i18n.ts";

/** How the language of the app writes dates and numbers, for Intl: English as in Britain. */
export function locale(): string {
  return language === "en" ? "en-GB" : language;
}

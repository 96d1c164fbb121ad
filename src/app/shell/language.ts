import { signal } from "@preact/signals";
import { type Language, speak } from "#i18n/i18n.ts";

/** The language on the screen. */
export const shownLanguage = signal<Language>("id");

/** Speaks the reader's language from the start: the one the start script has chosen. */
export async function startLanguage(): Promise<void> {
  await showLanguage(document.documentElement.lang === "en" ? "en" : "id");
}

/** Speaks a language and says so to the page. */
export async function showLanguage(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
  shownLanguage.value = language;
}

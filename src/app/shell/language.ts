import { signal } from "@preact/signals";
import { keep } from "#app/ui/kept.ts";
import { type Language, speak } from "#i18n/i18n.ts";

/** The start script of index.html reads it before the first paint. */
export const languageKey = "bekal.language";

/** The language on the screen. */
export const shownLanguage = signal<Language>("id");

/** Speaks the reader's language from the start: the one the start script has chosen. */
export async function startLanguage(): Promise<void> {
  await showLanguage(document.documentElement.lang === "en" ? "en" : "id");
}

/** Changes the language at once and for the next start. */
export async function changeLanguage(language: Language): Promise<void> {
  keep(languageKey, language);
  await showLanguage(language);
}

/** Speaks a language and says so to the page. */
export async function showLanguage(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
  shownLanguage.value = language;
}

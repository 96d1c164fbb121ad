import { signal } from "@preact/signals";
import { keep, readKept } from "#app/ui/kept.ts";
import { chooseLanguage, type Language, speak } from "#i18n/i18n.ts";

/** The start script of index.html reads it before the first paint. */
export const languageKey = "bekal.language";

/** The language on the screen. */
export const shownLanguage = signal<Language>("id");

/** Speaks the language that is kept: the chosen one, else the browser's. */
export async function startLanguage(): Promise<void> {
  await show(chooseLanguage(readKept(languageKey), navigator.languages));
}

/** Changes the language at once and for the next start. */
export async function changeLanguage(language: Language): Promise<void> {
  keep(languageKey, language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
  shownLanguage.value = language;
}

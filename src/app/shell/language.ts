import { signal } from "@preact/signals";
import { language, type Language, speak } from "#i18n/i18n.ts";

/** The language on the screen. */
export const shownLanguage = signal<Language>("id");

/** Speaks the reader's language from the start, the one the start script has chosen, if it is here. */
export async function startLanguage(): Promise<void> {
  await showLanguage(document.documentElement.lang).catch(() => showLanguage("id"));
}

/** Speaks a language and says so to the page. @throws when it is not here */
export async function showLanguage(next: Language): Promise<void> {
  await speak(next);
  document.documentElement.lang = shownLanguage.value = language;
}

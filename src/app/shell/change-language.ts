import { keep } from "#app/ui/kept.ts";
import type { Language } from "#i18n/i18n.ts";
import { showLanguage } from "./language.ts";

/** The start script of index.html reads it before the first paint. */
export const languageKey = "bekal.language";

/** Changes the language at once and for the next start. @throws when its words are not here */
export async function changeLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  keep(languageKey, language);
}

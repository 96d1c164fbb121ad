import { readKept } from "#app/ui/kept.ts";
import { isOfDisplay, showDisplay } from "#app/ui/theme.ts";
import { chooseLanguage } from "#i18n/choose-language.ts";
import type { Language } from "#i18n/i18n.ts";
import { languageKey } from "./change-language.ts";
import { showLanguage } from "./language.ts";

/** Shows in this tab what the reader chooses in another one: theme, text size, language. */
export function followOtherTabs(): void {
  addEventListener("storage", ({ key }) => {
    if (isOfDisplay(key)) showDisplay();
    if (key === null || key === languageKey) void showLanguage(keptLanguage());
  });
}

function keptLanguage(): Language {
  return chooseLanguage(readKept(languageKey), navigator.languages);
}

import { readKept } from "#app/ui/kept.ts";
import { isOfDisplay, showDisplay } from "#app/ui/theme.ts";
import { chooseLanguage } from "#i18n/choose-language.ts";
import type { Language } from "#i18n/i18n.ts";
import { languageList } from "#i18n/language-list.ts";
import { languageKey } from "./change-language.ts";
import { showLanguage } from "./language.ts";

/** Shows in this tab what the reader chooses in another one: theme, text size, language. */
export function followOtherTabs(): void {
  addEventListener("storage", ({ key }) => {
    if (isOfDisplay(key)) showDisplay();
    if (key === null || key === languageKey) {
      // Without its file this tab goes on as it is.
      showLanguage(keptLanguage()).catch(() => undefined);
    }
  });
}

function keptLanguage(): Language {
  const spoken = Object.fromEntries(languageList.map(({ code, name }) => [code, name]));
  return chooseLanguage(readKept(languageKey), navigator.languages, spoken);
}

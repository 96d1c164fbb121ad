import { isOfDisplay, showDisplay } from "#app/ui/theme.ts";
import { languageKey, startLanguage } from "./language.ts";

/** Shows in this tab what the reader chooses in another one: theme, text size, language. */
export function followOtherTabs(): void {
  addEventListener("storage", ({ key }) => {
    if (isOfDisplay(key)) showDisplay();
    if (key === null || key === languageKey) void startLanguage();
  });
}

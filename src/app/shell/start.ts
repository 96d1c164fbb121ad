import { readKept } from "#app/ui/kept.ts";
import { chooseLanguage } from "#i18n/choose-language.ts";
import { chooseQuiet } from "./quiet.ts";

/**
 * The script inside the HTML: it runs before the first paint, so it must be small and never wait.
 * The build puts it there, with the names of the language files.
 */
const html = document.documentElement;
const language = chooseLanguage(
  readKept("bekal.language"),
  navigator.languages,
  __LANGUAGE_FILES__,
);
const kept = readKept("bekal.theme") ?? "system";
// One theme, or one for each hour of the day (ui/theme.ts).
const theme = kept.split(",")[new Date().getHours()] ?? kept;
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;

html.lang = language;
html.dataset["theme"] = theme === "system" ? (isDark ? "dark" : "paper") : theme;
const quiet = chooseQuiet(location.pathname, readKept("bekal.kept") === "1");
if (quiet !== undefined) html.dataset["quiet"] = quiet;
preload(__LANGUAGE_FILES__[language] ?? "");

/** The words travel beside the code, not after it. */
function preload(file: string): void {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.crossOrigin = "";
  link.href = file;
  document.head.append(link);
}

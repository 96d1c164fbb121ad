import type { Language } from "./i18n.ts";

/** The reader's choice, else the first of the browser's languages that the app speaks, else Indonesian. */
export function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = [chosen, ...preferred].map((tag) => tag?.toLowerCase().split("-")[0]);
  for (const tag of wanted) {
    // "in" is the code Java and old Android still send for Indonesian.
    if (tag === "id" || tag === "in" || tag === "ms") return "id";
    if (tag === "en") return "en";
  }
  return "id";
}

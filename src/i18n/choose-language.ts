import type { Language } from "./i18n.ts";

/**
 * The reader's choice, else the first of the browser's languages that the app speaks, else Indonesian.
 * @param spoken has an entry for each language of the app
 */
export function chooseLanguage(
  chosen: string | undefined,
  preferred: readonly string[],
  spoken: Readonly<Record<string, unknown>>,
): Language {
  for (const wanted of [chosen, ...preferred]) {
    const tag = wanted?.toLowerCase().split("-")[0] ?? "";
    // What Java and old Android still call Indonesian.
    if (tag === "in") break;
    if (tag in spoken) return tag;
  }
  return "id";
}

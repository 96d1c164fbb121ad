import { further, language } from "./i18n.ts";
import type { FoundingLanguage, Parts } from "./language-file.ts";

/** The words of one part in the language of the app: its own, or those of the language beside it. */
export function partWords<Part extends keyof Parts>(
  part: Part,
  founding: Record<FoundingLanguage, Parts[Part]>,
): Parts[Part] {
  const own: Partial<Parts> | undefined = further;
  return own?.[part] ?? founding[foundingLanguage()];
}

/** The founding language that is spoken, or stands in for what the spoken one lacks. */
export function foundingLanguage(): FoundingLanguage {
  return further?.fallback ?? (language === "en" ? language : "id");
}

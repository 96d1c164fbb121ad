import { language } from "#i18n/i18n.ts";
import { pasteInEnglish } from "#i18n/paste.en.ts";
import { pasteInIndonesian, type PasteWords } from "#i18n/paste.id.ts";

const words: Record<typeof language, PasteWords> = { id: pasteInIndonesian, en: pasteInEnglish };

/** What the box for a page says, in the language of the app. */
export function pasteWords(): PasteWords {
  return words[language];
}

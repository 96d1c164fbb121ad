import { partWords } from "#i18n/part-words.ts";
import { pasteInEnglish } from "#i18n/paste.en.ts";
import { pasteInIndonesian, type PasteWords } from "#i18n/paste.id.ts";

/** What the box for a page says, in the language of the app. */
export function pasteWords(): PasteWords {
  return partWords("paste", { id: pasteInIndonesian, en: pasteInEnglish });
}

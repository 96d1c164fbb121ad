import { showToast } from "#app/ui/toast.ts";
import { copyText, shareText } from "#sharing/share-out.ts";
import { glossaryWords } from "./glossary-words.ts";

/** Copies a text and says so. */
export async function copyGlossary(text: string): Promise<void> {
  const words = glossaryWords();
  showToast({ text: (await copyText(text)) ? words.copied : words.notCopied });
}

/** Hands a text on, and says so where no sheet of the device does. */
export async function shareGlossary(text: string): Promise<void> {
  const words = glossaryWords();
  const outcome = await shareText(text);
  if (outcome === "copied") showToast({ text: words.copied });
  if (outcome === "unavailable") showToast({ text: words.notCopied });
}

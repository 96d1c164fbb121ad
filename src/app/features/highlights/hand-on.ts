import { showToast } from "#app/ui/toast.ts";
import { copyText, shareText } from "#sharing/share-out.ts";
import { highlightsWords } from "./highlights-words.ts";

/** Copies words and says so. */
export async function copyWords(text: string): Promise<void> {
  const words = highlightsWords();
  showToast({ text: (await copyText(text)) ? words.copied : words.notCopied });
}

/** Hands words on, and says so where no sheet of the device does. */
export async function shareWords(text: string): Promise<void> {
  const words = highlightsWords();
  const outcome = await shareText(text);
  if (outcome === "copied") showToast({ text: words.copied });
  if (outcome === "unavailable") showToast({ text: words.notCopied });
}

/** A quote as it is handed on: with whose it is. */
export function quoteOf(exact: string, { title, url }: { title: string; url: string }): string {
  return `“${exact}”\n${title}\n${url}`;
}

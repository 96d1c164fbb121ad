import { sayCopied, sayShared } from "#app/ui/say-handed-on.ts";
import { copyText, shareText } from "#sharing/share-out.ts";

/** Copies words and says so. */
export async function copyWords(text: string): Promise<void> {
  sayCopied(await copyText(text));
}

/** Hands words on, and says so where no sheet of the device does. */
export async function shareWords(text: string): Promise<void> {
  sayShared(await shareText(text));
}

/** A quote as it is handed on: with whose it is. */
export function quoteOf(exact: string, { title, url }: { title: string; url: string }): string {
  return `“${exact}”\n${title}\n${url}`;
}

import { cleanText } from "#article/clean-text.ts";

/** Line breaks that HTML reads as its own, and what no story may hold (article/clean-text.ts). */
const odd = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

/** Text without the characters that the library's gate would take out of it. */
export function toReadable(text: string): string {
  if (isReadable(text)) return text;
  const broken = text.replaceAll(/\r\n?|[\v\f\u0085]/g, "\n");
  return isReadable(broken) ? broken : cleanText(broken);
}

function isReadable(text: string): boolean {
  return !odd.test(text) && text.isWellFormed();
}

import { plain } from "#extraction/metadata/plain.ts";
import type { Setting } from "./setting.ts";
import { isLarge, type Measured } from "./pieces.ts";

/**
 * The title: what the document's data states when the first page shows it too, else the largest
 * words there, else what the data states. What shows it is taken out of the text.
 */
export function takePdfTitle(
  paragraphs: readonly Measured[],
  setting: Setting,
  stated: string | undefined,
): { title: string | undefined; rest: Measured[] } {
  const first = paragraphs.filter(({ page }) => page === 0);
  const shown = plain(first.map(({ text }) => text).join(" "));
  const isShown = stated !== undefined && shown.includes(plain(stated));
  const title = isShown ? stated : (largest(first, setting)?.text ?? stated);
  if (title === undefined) return { title, rest: [...paragraphs] };
  const rest = paragraphs.filter((one) => one.page > 0 || !shows(one, plain(title)));
  return { title, rest };
}

/** Of those about as large as the largest the longest: a masthead is short. */
function largest(paragraphs: readonly Measured[], setting: Setting): Measured | undefined {
  const large = paragraphs.filter((one) => isLarge(one, setting) && /\p{L}{3}/u.test(one.text));
  const most = Math.max(...large.map(({ size }) => size));
  return large
    .filter(({ size }) => size > most * 0.93)
    .toSorted((a, b) => b.text.length - a.text.length)[0];
}

/** The paragraph is the title, or one line of it. */
function shows({ text }: Measured, title: string): boolean {
  const own = plain(text);
  return own === title || (own.length > 8 && title.includes(own) && own.length > title.length / 4);
}

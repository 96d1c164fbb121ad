import type { Completeness } from "#article/article.ts";
import { t } from "#i18n/more.ts";

/** The signs that extraction and gateway name in words of their own, and how they are said to a reader. */
const known: [sign: RegExp, say: (...found: string[]) => string][] = [
  [/^(\d+) of the (\d+) words/, (had, all) => t.evidence.ofStated(had, all)],
  [/^ends with "(.+)"$/s, (end) => t.evidence.endsWith(end)],
  [/^isAccessibleForFree: false$/, () => t.evidence.notFree],
  [/longer than is read$|^more than \d+ pages$|^the first \d+ of/, () => t.evidence.tooLong],
  [/^goes on over|^begins on an earlier|^page \d/, () => t.evidence.otherPages],
];

/** What a part was judged by; a wall that is none of these signs is quoted: its words are the page's. */
export function evidenceInWords(
  evidence: string | undefined,
  completeness: Completeness,
): string | undefined {
  if (evidence === undefined) return undefined;
  for (const [sign, say] of known) {
    const found = sign.exec(evidence);
    if (found !== null) return say(...found.slice(1));
  }
  return completeness === "truncated" ? undefined : t.evidence.pageSays(evidence);
}

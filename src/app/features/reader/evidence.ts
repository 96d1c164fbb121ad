import { t } from "#i18n/more.ts";

/** What the extraction says of a part (extraction/verdict), and who says it to a reader. */
const known: [pattern: RegExp, say: (...found: string[]) => string][] = [
  [/^(\d+) of the (\d+) words its data states$/, (had, all) => t.evidence.ofStated(had, all)],
  [/^goes on over (\d+) more pages$/, (count) => t.evidence.morePages(count)],
  [/^ends with "(.+)"$/s, (end) => t.evidence.endsWith(end)],
  [/^isAccessibleForFree: false$/, () => t.evidence.notFree],
  [/longer than is read$/, () => t.evidence.tooLong],
];

/** What a story was judged by, in words: ours where the sign is ours, else the page's own, quoted. */
export function evidenceInWords(evidence: string): string {
  for (const [pattern, say] of known) {
    const found = pattern.exec(evidence);
    if (found !== null) return say(...found.slice(1));
  }
  return t.evidence.pageSays(evidence);
}

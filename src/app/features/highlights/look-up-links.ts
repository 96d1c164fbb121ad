import type { HighlightsWords } from "#i18n/highlights.id.ts";

/** A dictionary or translator on the web, for one word. */
export interface LookUpLink {
  name: string;
  href: string;
}

/** Where a word can be looked up with a signal; nothing is asked of them before a tap. */
export function lookUpLinks(
  word: string,
  { storyLanguage, ownLanguage }: { storyLanguage: string | undefined; ownLanguage: string },
  words: HighlightsWords,
): LookUpLink[] {
  const asked = encodeURIComponent(word);
  const spoken = storyLanguage?.split("-")[0]?.toLowerCase();
  const isIndonesian = spoken === undefined || spoken === "id";
  const wiki = /^[a-z]{2,3}$/.test(spoken ?? "") ? spoken : ownLanguage;
  return [
    ...(isIndonesian
      ? [{ name: words.dictionary, href: `https://kbbi.kemendikdasmen.go.id/entri/${asked}` }]
      : []),
    { name: words.wiktionary, href: `https://${wiki}.wiktionary.org/wiki/${asked}` },
    {
      name: words.translate,
      href: `https://translate.google.com/?sl=auto&tl=${ownLanguage}&text=${asked}`,
    },
  ];
}

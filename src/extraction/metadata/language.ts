import { textField } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/selectors.ts";
import { rightToLeft, sameScript, scripts, stopWords } from "#extraction/data/stop-words.ts";

const sampleChars = 6000;

/** The language the page declares, unless its own words clearly say another. */
export function chooseLanguage(page: Page, tags: MetaTags, text: string): string | undefined {
  const declared = declaredLanguage(page, tags);
  const found = detectLanguage(text);
  if (declared === undefined || found === undefined) return declared ?? found;
  const base = declared.split("-")[0] ?? declared;
  if (base === found) return declared;
  return sameScript.some((family) => family.includes(base) && family.includes(found))
    ? declared
    : found;
}

/** By script first, then by the share of stop-words; undefined when the text does not tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleChars);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const { language, letters: pattern } of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Japanese mixes its own letters with Chinese ones: a tenth is enough.
    if (share > (language === "ja" ? 0.1 : 0.5)) return language;
  }
  return byStopWords(sample);
}

function byStopWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 15) return undefined;
  const scores = [...stopWords]
    .map(([language, list]) => ({
      language,
      share: words.filter((word) => list.has(word)).length / words.length,
    }))
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = scores;
  if (best === undefined || second === undefined || best.share < 0.08) return undefined;
  return best.share > second.share * 1.15 ? best.language : undefined;
}

/** Which way the text runs; undefined when neither page nor language says. */
export function chooseDirection(
  page: Page,
  language: string | undefined,
): "ltr" | "rtl" | undefined {
  if (language !== undefined) return rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
  const stated = page.dir?.toLowerCase();
  return stated === "rtl" || stated === "ltr" ? stated : undefined;
}

function declaredLanguage(page: Page, tags: MetaTags): string | undefined {
  const stated = [
    page.lang,
    page.data.story && textField(page.data, page.data.story["inLanguage"]),
    firstMeta(tags, metaNames.language),
  ];
  for (const value of stated) {
    const tag = value?.trim().replaceAll("_", "-") ?? "";
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag)) return canonical(tag);
  }
  return undefined;
}

function canonical(tag: string): string {
  // "in" is how Indonesian was once written.
  const [base = "", ...rest] = tag.split("-");
  const modern = base.toLowerCase() === "in" ? "id" : base.toLowerCase();
  return [modern, ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join("-");
}

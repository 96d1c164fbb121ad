import { isRecord } from "#base/json.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { rightToLeft, sameScript } from "#extraction/data/stop-words.ts";
import type { Page } from "#extraction/page.ts";
import { detectDirection, detectLanguage } from "./detect-language.ts";
import { listOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

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

/** Which way the text runs: as its letters do, else as its language, else as the page says. */
export function chooseDirection(
  page: Page,
  language: string | undefined,
  text = "",
): "ltr" | "rtl" | undefined {
  const shown = detectDirection(text);
  if (shown !== undefined) return shown;
  if (language !== undefined) return rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
  const stated = page.dir?.toLowerCase();
  return stated === "rtl" || stated === "ltr" ? stated : undefined;
}

/** The first language the page names that is one: the root, linked data, metas. */
export function declaredLanguage(page: Page, tags: MetaTags): string | undefined {
  const linked = listOf(page.data.story?.["inLanguage"]).flatMap((one) =>
    isRecord(one) ? [one["alternateName"], one["identifier"], one["name"]] : [one],
  );
  for (const value of [page.lang, ...linked, firstMeta(tags, metaNames.language)]) {
    const tag = typeof value === "string" ? value.trim().replaceAll("_", "-") : "";
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag)) return canonical(tag);
  }
  return undefined;
}

/** How Indonesian, Hebrew and Javanese were once written. */
const modern: Readonly<Record<string, string>> = { in: "id", iw: "he", ji: "yi", jw: "jv" };

function canonical(tag: string): string {
  const [first = "", ...rest] = tag.split("-");
  const base = first.toLowerCase();
  const parts = rest.map((part) => {
    if (part.length === 2) return part.toUpperCase();
    return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part;
  });
  return [modern[base] ?? base, ...parts].join("-");
}

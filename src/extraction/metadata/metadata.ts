import { cleanLine, put } from "#article/clean-text.ts";
import { attribute } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { findBylines, findEditor } from "./bylines.ts";
import { findDates } from "./find-dates.ts";
import { textField } from "./json-ld.ts";
import { declaredLanguage } from "./language.ts";
import { findCanonical, findFavicon, findLicence } from "./links.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { findPicture, type StatedPicture } from "./picture.ts";
import { plain } from "./plain.ts";
import { findSection } from "./section.ts";
import { findSite } from "./site.ts";
import { findStandfirst } from "./standfirst.ts";
import { type Survey, surveyPage } from "./survey.ts";
import { chooseTitle } from "./title.ts";

/** What a page says about its story, apart from the story itself. */
export interface Metadata {
  tags: MetaTags;
  title: string;
  bylines: string[];
  editor?: string;
  siteName?: string;
  publisher?: string;
  section?: string;
  publishedAt?: string;
  modifiedAt?: string;
  excerpt?: string;
  /** The line under the headline that sums the story up. */
  standfirst?: string;
  canonicalUrl?: string;
  licence?: string;
  favicon?: string;
  /** The absolute address of the picture that stands for the story. */
  picture?: string;
  /** The same with the size the page states. */
  statedPicture?: StatedPicture;
}

const maxExcerpt = 500;
const leastExcerpt = 20;

/**
 * Reads everything the page states; absent values are left out.
 * @param now milliseconds since the epoch: later dates are doubted
 */
export function readMetadata(page: Page, now = Date.now()): Metadata {
  const survey = surveyPage(page.document);
  const site = findSite(page, survey);
  const { text: title, headline } = chooseTitle(page, survey, site);
  const people = { page, survey, headline, site };
  const locale = firstMeta(survey.tags, ["og:locale"])?.replace("_", "-");
  const declared = declaredLanguage(page, survey.tags);
  const editor = findEditor(people);
  const picture = findPicture(page, survey);
  const excerpt = findExcerpt(page, survey);
  return {
    tags: survey.tags,
    title,
    bylines: withoutEditor(findBylines(people), editor),
    ...findDates({ page, survey, headline, now, locale: localeOf(declared, locale) }),
    ...definedOnly({
      editor,
      siteName: site.name,
      publisher: site.publisher,
      section: findSection(page, survey, site, title),
      excerpt,
      standfirst: findStandfirst(headline?.element, excerpt),
      canonicalUrl: findCanonical(page, survey),
      licence: findLicence(page, survey),
      favicon: findFavicon(page, survey),
      picture: picture?.src,
    }),
    ...(picture && { statedPicture: picture }),
  };
}

/** The more exact of the two, when they name one language. */
function localeOf(declared: string | undefined, locale: string | undefined): string {
  if (declared === undefined) return locale ?? "";
  return !declared.includes("-") && locale?.toLowerCase().startsWith(`${declared}-`) === true
    ? locale
    : declared;
}

/** Who is named as editor and among the writers only edited, unless there is no other name. */
function withoutEditor(bylines: string[], editor: string | undefined): string[] {
  const key = plain(editor ?? "");
  const writers = bylines.filter((name) => plain(name) !== key);
  return writers.length > 0 ? writers : bylines;
}

/** Leaves out what is undefined, as the article's format wants it. */
export function definedOnly<T extends Record<string, string | undefined>>(
  values: T,
): { [K in keyof T]?: string } {
  const defined: { [K in keyof T]?: string } = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined && value !== "") defined[key] = value;
  }
  return defined;
}

/** The same of texts on one line, none longer than the gate of the library keeps it. */
export function linesOf<T extends Record<string, string | undefined>>(
  values: T,
  longest: number,
): { [K in keyof T]?: string } {
  const lines: { [K in keyof T]?: string } = {};
  for (const key in values) put(lines, key, cleanLine(values[key], longest));
  return lines;
}

function findExcerpt(page: Page, { tags, properties }: Survey): string | undefined {
  const marked = properties.get("description");
  const stated = [
    firstMeta(tags, metaNames.excerpt),
    page.data.story && textField(page.data, page.data.story["description"]),
    marked && attribute(marked, "content"),
  ];
  const excerpt = stated.find((text) => text !== undefined && text.length >= leastExcerpt);
  return cleanLine(excerpt, maxExcerpt);
}

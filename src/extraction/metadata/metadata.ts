import { attribute, resolveUrl, textIn } from "#extraction/document/dom.ts";
import { findDates } from "./dates.ts";
import { isRecord } from "#base/json.ts";
import { listOf, resolveItem, textField } from "./json-ld.ts";
import { firstMeta, type MetaTags, readMetaTags } from "./meta-tags.ts";
import type { Page } from "#extraction/page.ts";
import { findBylines, findEditor } from "./people.ts";
import { decorativePicture, metaNames } from "#extraction/data/selectors.ts";
import { chooseTitle, plain } from "./title.ts";

/** What a page says about its story, apart from the story itself. */
export interface Metadata {
  tags: MetaTags;
  title: string;
  bylines: string[];
  editor?: string;
  siteName?: string;
  section?: string;
  publishedAt?: string;
  modifiedAt?: string;
  excerpt?: string;
  canonicalUrl?: string;
  /** The absolute address of the picture that stands for the story. */
  picture?: string;
}

const maxExcerpt = 500;

/** Reads everything the page states; absent values are left out. */
export function readMetadata(page: Page): Metadata {
  const tags = readMetaTags(page.document);
  const siteName = findSiteName(page, tags);
  const optional = {
    siteName,
    editor: findEditor(page, tags),
    section: findSection(page, tags),
    excerpt: findExcerpt(page, tags),
    canonicalUrl: findCanonical(page, tags),
    picture: findPicture(page, tags),
  };
  return {
    tags,
    title: chooseTitle(page, siteName),
    bylines: withoutEditor(findBylines(page, tags, siteName), optional.editor),
    ...findDates(page, tags),
    ...definedOnly(optional),
  };
}

/** Who is named as editor and among the writers only edited, unless there is no other name. */
function withoutEditor(bylines: string[], editor: string | undefined): string[] {
  const writers = bylines.filter((name) => name !== editor);
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

function findSiteName(page: Page, tags: MetaTags): string | undefined {
  const publisher =
    page.data.story && resolveItem(page.data, listOf(page.data.story["publisher"])[0]);
  const named = publisher && textField(page.data, publisher);
  const stated = firstMeta(tags, ["og:site_name"]) ?? named ?? firstMeta(tags, metaNames.site);
  return stated !== undefined && stated.length <= 80 && !/^https?:/.test(stated) ? stated : named;
}

function findSection(page: Page, tags: MetaTags): string | undefined {
  const stated = page.data.story && textField(page.data, page.data.story["articleSection"]);
  const section = stated ?? firstMeta(tags, metaNames.section) ?? lastCrumb(page);
  return section !== undefined && section.length <= 60 ? section : undefined;
}

/** The deepest crumb that is neither the home page nor the story. */
function lastCrumb(page: Page): string | undefined {
  const list = page.data.items.find((item) => listOf(item["@type"]).includes("BreadcrumbList"));
  const names = listOf(list?.["itemListElement"]).flatMap((item) => {
    const name = isRecord(item)
      ? (textField(page.data, item["name"]) ?? textField(page.data, item["item"]))
      : undefined;
    return name === undefined ? [] : [name];
  });
  const h1 = plain(textIn(page.document.querySelector("h1")));
  const crumbs = names.slice(1).filter((name) => plain(name) !== h1 && name.length < 40);
  return crumbs.at(-1);
}

function findExcerpt(page: Page, tags: MetaTags): string | undefined {
  const stated = firstMeta(tags, metaNames.excerpt);
  const linked = page.data.story && textField(page.data, page.data.story["description"]);
  const excerpt = stated ?? linked;
  return excerpt === undefined || excerpt.length < 20 ? undefined : excerpt.slice(0, maxExcerpt);
}

function findCanonical(page: Page, tags: MetaTags): string | undefined {
  const link = page.document.querySelector('link[rel~="canonical"]');
  const stated = [link ? attribute(link, "href") : undefined, firstMeta(tags, ["og:url"])];
  for (const value of stated) {
    const url = resolveUrl(value, page.baseUrl);
    // Some sites name their home page as the canonical address of every story.
    if (url !== undefined && (new URL(url).pathname !== "/" || new URL(page.url).pathname === "/"))
      return url;
  }
  return undefined;
}

function findPicture(page: Page, tags: MetaTags): string | undefined {
  const stated = [firstMeta(tags, metaNames.picture), pictureOf(page, page.data.story?.["image"])];
  for (const value of stated) {
    const url = resolveUrl(value, page.baseUrl);
    if (url !== undefined && !decorativePicture.test(new URL(url).pathname.split("/").at(-1) ?? ""))
      return url;
  }
  return undefined;
}

function pictureOf(page: Page, value: unknown): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === "string") return one;
    const item = resolveItem(page.data, one);
    const url = item?.["url"] ?? item?.["contentUrl"];
    if (typeof url === "string") return url;
  }
  return undefined;
}

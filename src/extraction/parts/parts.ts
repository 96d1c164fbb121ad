import { listPager, wholePath } from "#extraction/data/parts.ts";
import { all } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { isWholeAddress, placesOf, wholeByRecipe } from "./address.ts";
import { chooseFamily, type Family } from "./family.ts";
import { type PagerLink, pagerLinks } from "./links.ts";

/** Pagers that count further are not believed. */
const mostParts = 30;
/** So many teasers stand on a list, whose pager leads to other stories. */
const teasersOfList = 5;

/** The story's other parts, and the address that shows them all, as the page links to them. */
export interface Parts {
  /** Those that follow this one, in order. */
  morePages: string[];
  /** Where all stand at once. */
  wholePage?: string;
  /** Where the story begins, when this is a later part. */
  firstPage?: string;
}

/** Finds what leads to the same story: numbers, "next", "all", and the recipe of a network. */
export function findParts(page: Page): Parts {
  if (isWholeAddress(page.url)) return { morePages: [] };
  const links = pagerLinks(page);
  const family = chooseFamily(page.url, links);
  const isList = [...family.parts.values()].some((url) => listPager.test(url));
  if (isList && all(page.document, "article").length >= teasersOfList) return { morePages: [] };

  const morePages = fillGaps(family);
  const firstPage = firstOf(family);
  const isPaged = morePages.length > 0 || firstPage !== undefined;
  const recipe = isPaged ? wholeByRecipe(firstPage ?? page.url) : undefined;
  const wholePage = linkedWhole(page.url, links, isPaged) ?? recipe;
  return {
    morePages,
    ...(wholePage !== undefined && { wholePage }),
    ...(firstPage !== undefined && { firstPage }),
  };
}

/** Said of a part that is whole but for those before it. */
export const laterPart = "begins on an earlier page";

/** Why a page is no whole story, as a part of one; undefined when it is none. */
export function whyPart({ morePages, firstPage }: Parts): string | undefined {
  if (morePages.length > 0) return `goes on over ${morePages.length} more pages`;
  return firstPage === undefined ? undefined : laterPart;
}

function firstOf({ place, parts }: Family): string | undefined {
  return place.number > 1 ? (parts.get(1) ?? place.first) : undefined;
}

/** A pager "1 2 … 5" names the last: those between follow its pattern. */
function fillGaps({ place, parts, at }: Family): string[] {
  const numbers = [...parts.keys()].filter((number) => number <= mostParts);
  const pages = new Set<string>();
  for (let number = place.number + 1; number <= Math.max(0, ...numbers); number += 1) {
    const url = parts.get(number) ?? at?.(number);
    if (url !== undefined) pages.add(url);
  }
  return [...pages];
}

/** The publisher's own "all on one page": known by its query, or by words, address and a pager. */
function linkedWhole(own: string, links: PagerLink[], isPaged: boolean): string | undefined {
  const stems = new Set(placesOf(own).map(({ stem }) => stem));
  const isSaid = ({ role }: PagerLink) => role.kind === "whole" && role.isSaid;
  const known = links.find(
    (link) =>
      isWholeAddress(link.url) &&
      isOneOf(stems, link.url) &&
      // A page of its own may be called "all", too.
      (isPaged || isSaid(link) || !wholePath.test(new URL(link.url).pathname)),
  );
  if (known !== undefined || !isPaged) return known?.url;
  const path = new URL(own).pathname;
  return links.find((link) => isSaid(link) && new URL(link.url).pathname === path)?.url;
}

function isOneOf(stems: ReadonlySet<string>, url: string): boolean {
  const [plainest] = placesOf(url);
  return plainest !== undefined && stems.has(plainest.stem);
}

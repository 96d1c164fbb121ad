import { siteHeadingMarks, storyHeadingMarks } from "#extraction/data/metadata-sources.ts";
import { genericHeadings } from "#extraction/data/metadata-titles.ts";
import type { Claim } from "./claims.ts";
import { keyWords, overlap, squash } from "./plain.ts";
import { isSiteAlone, type Site } from "./site.ts";
import type { Heading, Survey } from "./survey.ts";

/** Share of words that a heading and a claim must have in common to be about one story. */
const leastAgreement = 0.34;
const longestHeading = 300;
/** Characters: a longer heading is a title only when the page says so. */
const longestTitle = 200;
/** Characters of prose that may stand before a headline. */
const proseBefore = 600;

/** The headings that may be the story's: not beside it, and not the site's or a section's name. */
export function headlinesOf(survey: Survey, claims: readonly Claim[], site: Site): Heading[] {
  const names = siteNames(claims, survey, site);
  return survey.headings.filter((one) => isHeadline(one, names, claims, site));
}

/** The site's names, also those that only a comparison of `<title>` and og:title shows. */
function siteNames(claims: readonly Claim[], { tab }: Survey, site: Site): ReadonlySet<string> {
  const names = new Set([...site.names, ...site.labels]);
  for (const { full } of claims)
    if (full !== tab && full.length > 3) {
      const rest = tab.endsWith(full)
        ? tab.slice(0, -full.length)
        : tab.startsWith(full)
          ? tab.slice(full.length)
          : "";
      if (/^.+\s*[|:»·–—-]\s*$|^\s*[|:»·–—-]\s*.+$/.test(rest)) names.add(squash(rest));
    }
  return names;
}

function isHeadline(
  heading: Heading,
  names: ReadonlySet<string>,
  claims: readonly Claim[],
  site: Site,
): boolean {
  const { text, mark, isBeside, isAside } = heading;
  if (
    isBeside ||
    isAside ||
    text.length < 2 ||
    text.length > longestHeading ||
    genericHeadings.test(text)
  )
    return false;
  const key = squash(text);
  if (key === "" || names.has(key) || isSiteAlone(text, site)) return false;
  if (claims.some(({ bare }) => squash(bare) === key)) return true;
  if (siteHeadingMarks.test(mark) && !storyHeadingMarks.test(mark)) return false;
  return !linksHome(heading);
}

function linksHome({ element }: Heading): boolean {
  const href =
    (element.closest("a[href]") ?? element.querySelector("a[href]"))?.getAttribute("href") ??
    "none";
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(href);
}

/** The heading that agrees best with what the page claims; a lone one that is marked as headline also counts. */
export function bestHeading(
  headings: readonly Heading[],
  claims: readonly Claim[],
  url: string,
): Heading | undefined {
  const slug = slugOf(url);
  const rated = headings.map((heading) => ({ heading, rate: agreement(heading, claims, slug) }));
  const best = rated.toSorted((a, b) => b.rate - a.rate || a.heading.order - b.heading.order)[0];
  if (best === undefined) return undefined;
  if (best.rate >= leastAgreement) return best.heading;
  const isLone = new Set(headings.map(({ text }) => text)).size === 1;
  return isLone && isStoryHeading(best.heading) ? best.heading : undefined;
}

/** Marked as a headline or in the story's element, before its text, and more than a label. */
function isStoryHeading({ text, mark, element, prose }: Heading): boolean {
  const isFull = keyWords(text).size >= 3 && text.length <= longestTitle && !text.endsWith(":");
  return (
    isFull &&
    prose <= proseBefore &&
    (storyHeadingMarks.test(mark) || element.closest("article, main") !== null)
  );
}

function agreement({ text, mark }: Heading, claims: readonly Claim[], slug: string): number {
  const key = squash(text);
  const keys = keyWords(text);
  if (key === squash(slug)) return 0.9;
  const rates = claims.map(({ bare, keys: own }) =>
    Math.max(holding(key, squash(bare)), sharing(text, keys, own)),
  );
  const rate = Math.max(0, sharing(text, keys, keyWords(slug)) * 0.9, ...rates);
  return rate === 0 ? 0 : rate + (storyHeadingMarks.test(mark) ? 0.05 : 0);
}

/** One holds the other; a single word in a long line says little. */
function holding(key: string, claim: string): number {
  if (key === claim) return 1;
  if (!claim.includes(key) && !key.includes(claim)) return 0;
  const share = Math.min(key.length, claim.length) / Math.max(key.length, claim.length, 1);
  return share > 0.3 || Math.min(key.length, claim.length) > 14 ? 0.8 + share / 10 : 0;
}

/** The share of words in common, of two lines long enough to be about something. */
function sharing(text: string, keys: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const isShort = keys.size < 3 || other.size < 3 || (keys.size === 3 && other.size > 5);
  return isShort || text.length > longestTitle ? 0 : overlap(keys, other) * 0.8;
}

/** The words of the address's longest part. */
function slugOf(url: string): string {
  const parts = new URL(url).pathname.split("/").toSorted((a, b) => b.length - a.length);
  return (parts[0] ?? "").replaceAll(/[-_+.]+/g, " ");
}

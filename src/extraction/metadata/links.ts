import type { Element } from "#extraction/document/node.ts";
import { attribute, markOf, resolveUrl } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { listOf, resolveItem } from "./json-ld.ts";
import { textWithin } from "./lines.ts";
import { firstMeta } from "./meta-tags.ts";
import { lineOf } from "./plain.ts";
import { registeredDomain } from "./site.ts";
import type { Survey } from "./survey.ts";

const addressStart = /^(?:[a-z][a-z\d+.-]*:|[/\\])/i;
/** A name of a licence, not its text. */
const longestLicence = 80;
/** As the gate of the library keeps it. */
const longestAddress = 300;
/** Characters of a sentence that speaks of the licence. */
const longestNotice = 400;
/** Pixels: what a list of stories shows, at twice its size. */
const wantedIcon = 96;

/** The address the publisher calls the story's own; one on another site, or the home page, is refused. */
export function findCanonical(page: Page, survey: Survey): string | undefined {
  const links = survey.links.filter((link) => hasRel(link, "canonical"));
  const stated = [
    ...links.map((link) => attribute(link, "href")),
    firstMeta(survey.tags, ["og:url"]),
  ];
  const own = new URL(page.url);
  for (const value of stated) {
    const url = resolveUrl(value, page.baseUrl);
    if (url === undefined || registeredDomain(url) !== registeredDomain(page.url)) continue;
    const { pathname, search } = new URL(url);
    const isHome = pathname === "/" && search === "";
    // Some sites name their home page as the canonical address of every story.
    if (!isHome || (own.pathname === "/" && own.search === "")) return url;
  }
  return undefined;
}

/** The site's icon nearest to the size a list shows; undefined when the page links to none. */
export function findFavicon(page: Page, survey: Survey): string | undefined {
  const icons = survey.links.flatMap((link) => {
    const isTouch =
      hasRel(link, "apple-touch-icon") || hasRel(link, "apple-touch-icon-precomposed");
    if (!isTouch && !hasRel(link, "icon")) return [];
    const url = resolveUrl(attribute(link, "href"), page.baseUrl);
    return url === undefined ? [] : [{ url, distance: iconDistance(link, url, isTouch) }];
  });
  return icons.toSorted((a, b) => a.distance - b.distance)[0]?.url;
}

function iconDistance(link: Element, url: string, isTouch: boolean): number {
  const size = Number(
    /(\d{1,4})x\d/i.exec(attribute(link, "sizes") ?? "")?.[1] ?? (isTouch ? 180 : 32),
  );
  // Not every program can draw a vector; the icon for home screens has a ground of its own.
  const isVector = /\.svg(?:$|\?)/i.test(url) || attribute(link, "type") === "image/svg+xml";
  return Math.abs(size - wantedIcon) + (isVector ? 400 : 0) + (isTouch ? 200 : 0);
}

/** The licence the story is declared to be under: its address, or its short name. */
export function findLicence(page: Page, survey: Survey): string | undefined {
  const linked = survey.links.find((link) => hasRel(link, "license"));
  const stated = [
    ...listOf(page.data.story?.["license"]).map((value) => linkedLicence(page, value)),
    linked && linkTarget(linked),
    linkTarget(licenceLink(survey)),
    firstMeta(survey.tags, metaNames.licence),
  ];
  for (const value of stated) {
    if (value === undefined || value === "") continue;
    const isAddress = addressStart.test(value.trim());
    const licence = isAddress ? resolveUrl(value, page.baseUrl) : lineOf(value);
    const longest = isAddress ? longestAddress : longestLicence;
    if (licence !== undefined && licence.length <= longest) return licence;
  }
  return undefined;
}

function linkedLicence({ data }: Page, value: unknown): string | undefined {
  const item = resolveItem(data, value);
  const stated = item?.["url"] ?? item?.["@id"] ?? value;
  return typeof stated === "string" ? stated : undefined;
}

/** Where a link leads; one to a place on the page itself leads nowhere. */
function linkTarget(element: Element | undefined): string | undefined {
  const href = element && attribute(element, "href");
  return href !== undefined && /^(?:https?:)?\/\/|^\//i.test(href) ? href : undefined;
}

/** A link to a licence, unless it stands under a picture: there it is the picture's. */
function licenceLink({ licences }: Survey): Element | undefined {
  return licences.find(({ element, isBeside }) => {
    if (element.localName !== "a" || element.closest("figure, figcaption") !== null) return false;
    return hasRel(element, "license") || (!isBeside && speaksOfLicence(element.parentNode));
  })?.element;
}

function speaksOfLicence(parent: Element | null): boolean {
  if (parent === null || / (?:caption|credit|credits|photo|image) /.test(markOf(parent)))
    return false;
  const around = textWithin(parent, longestNotice) ?? "";
  return (
    /licen[sc]e|lisensi|lizenz|licencia|licença/i.test(around) &&
    !/photo|foto|image|gambar/i.test(around)
  );
}

function hasRel(element: Element, rel: string): boolean {
  const stated = element.attributes.get("rel")?.toLowerCase();
  return stated !== undefined && stated.split(/\s+/).includes(rel);
}

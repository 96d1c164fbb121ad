import { dayFirstHosts, monthFirstLocales } from "#extraction/data/metadata-dates.ts";
import { dateProperties, metaNames } from "#extraction/data/metadata-sources.ts";
import type { Page } from "#extraction/page.ts";
import type { DateStyle } from "./dates.ts";
import { toIso } from "./machine-date.ts";
import { bestShown, elementDate, type ShownDate, shownDates } from "./shown-dates.ts";
import type { Place, Survey } from "./survey.ts";

/** Pages are stamped by clocks that run ahead. */
const slackMs = 2 * 24 * 60 * 60 * 1000;
const firstYear = "1990";

/** What the chooser of dates looks at. */
export interface DateSources {
  page: Page;
  survey: Survey;
  headline: Place | undefined;
  /** The declared language, or the locale; "" when unknown. */
  locale: string;
  /** Milliseconds since the epoch: no story was published later. */
  now: number;
}

/** Candidates, the surest first. */
interface Candidates {
  published: string[];
  modified: string[];
  shown: ShownDate[];
}

/** When it was published and changed, as ISO 8601; the sources go from the surest to the page's words. */
export function findDates(sources: DateSources): { publishedAt?: string; modifiedAt?: string } {
  const dates = collectDates(sources);
  const { published, modified, shown } = dates;
  const isLikely = (iso: string) => iso >= firstYear && Date.parse(iso) <= sources.now + slackMs;
  const zone = zoneOf(dates, sources);
  const near = shown.filter((one) => one.near > 0).map(({ iso }) => iso);
  const settle = (iso: string | undefined) =>
    iso === undefined ? undefined : withZone(sharpen(iso, near), zone);
  const publishedAt = settle(published.find(isLikely) ?? published[0]);
  const modifiedAt = settle(modified.find(isLikely));
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && isLater(modifiedAt, publishedAt) && { modifiedAt }),
  };
}

function collectDates(sources: DateSources): Candidates {
  const { page, survey, headline } = sources;
  const style = styleOf(sources);
  const story = page.data.story ?? {};
  const shown = shownDates(survey, headline, style);
  const read = (value: unknown) =>
    typeof value === "string" || typeof value === "number"
      ? (toIso(String(value), style) ?? [])
      : [];
  const metas = (names: readonly string[]) => names.map((name) => survey.tags.get(name)?.[0]);
  const marked = (names: readonly string[]) => markedDates(survey, names, style);
  const stated = [
    story["datePublished"],
    story["dateCreated"],
    story["uploadDate"],
    ...metas(metaNames.published),
  ];
  const others = [...page.data.items.map((item) => item["datePublished"]), dateInUrl(page.url)];
  const changes = shown.filter(({ near, label }) => near > 0 && label === "changed");
  return {
    published: [
      ...stated.flatMap(read),
      ...marked(dateProperties.published),
      ...bestShown(shown),
      ...others.flatMap(read),
    ],
    modified: [
      ...[story["dateModified"], ...metas(metaNames.modified)].flatMap(read),
      ...marked(dateProperties.modified),
      ...changes.map(({ iso }) => iso),
    ],
    shown,
  };
}

/** A story is not changed before it is published. */
function isLater(modified: string, published: string | undefined): boolean {
  if (published === undefined) return true;
  if (modified.length === 10 || published.length === 10)
    return modified.slice(0, 10) > published.slice(0, 10);
  return Date.parse(modified) > Date.parse(published);
}

/** The day alone gains the clock that the page shows; a clock in a false UTC gains the zone it shows. */
function sharpen(iso: string, near: readonly string[]): string {
  const same = near.find((one) => one.length > 10 && one.slice(0, 10) === iso.slice(0, 10));
  if (same === undefined) return iso;
  if (iso.length === 10) return same;
  const isFalse = /(?:Z|\+00:00)$/.test(iso) && same.slice(0, 16) === iso.slice(0, 16);
  const offset = /[+-]\d{2}:\d{2}$/.exec(same)?.[0];
  return isFalse && offset !== undefined ? iso.slice(0, 19) + offset : iso;
}

/** A clock without a zone takes the page's; where nobody tells it, only the day is certain. */
function withZone(iso: string, zone: string | undefined): string {
  const [date = iso, time] = iso.split("T");
  if (time === undefined || /Z$|[+-]\d{2}:\d{2}$/.test(time)) return iso;
  return zone === undefined ? date : `${iso}${zone}`;
}

/** The zone that the page's other dates name; Jakarta's on an Indonesian page. */
function zoneOf(
  { published, modified, shown }: Candidates,
  { locale, page }: DateSources,
): string | undefined {
  const offset = [...published, ...modified, ...shown.map(({ iso }) => iso)]
    .map((iso) => /T.*([+-]\d{2}:\d{2})$/.exec(iso)?.[1])
    .find((one) => one !== undefined && one !== "+00:00");
  const isIndonesian =
    /^(?:id|in|jv|su)\b/i.test(locale) || new URL(page.url).hostname.endsWith(".id");
  return offset ?? (isIndonesian ? "+07:00" : undefined);
}

function styleOf({ locale, page }: DateSources): DateStyle {
  const isPlain = /^en$/i.test(locale) && !dayFirstHosts.test(new URL(page.url).hostname);
  return { isMonthFirst: isPlain || monthFirstLocales.test(locale) };
}

function markedDates({ properties }: Survey, names: readonly string[], style: DateStyle): string[] {
  return names.flatMap((name) => {
    const element = properties.get(name);
    return element === undefined ? [] : (elementDate(element, style) ?? []);
  });
}

function dateInUrl(url: string): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|-|$)/.exec(new URL(url).pathname);
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

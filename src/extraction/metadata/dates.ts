import type { Document } from "#extraction/document/node.ts";
import { all, attribute, textIn } from "#extraction/document/dom.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { Page } from "#extraction/page.ts";
import { dateSelectors, metaNames, visibleDateSelectors } from "#extraction/data/selectors.ts";

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  nop: 11,
  dec: 12,
  des: 12,
};
const monthWord =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|peb(?:ruari)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ust)?|agu(?:stus)?|ags|agt|sept?(?:ember)?|o[ck]t(?:ober)?|no[vp](?:ember)?|de[cs](?:ember)?)";
const zones: Record<string, string> = {
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
};
const dayFirst = new RegExp(
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(?<month>${monthWord})\\.?[\\s.,/-]+(?<year>(?:19|20)\\d{2})`,
  "i",
);
const monthFirst = new RegExp(
  `\\b(?<month>${monthWord})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2})`,
  "i",
);
const numeric = /\b(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})\b/;
const yearFirst = /\b(?<year>(?:19|20)\d{2})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})\b/;
const clock =
  /(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2})?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>WIB|WITA|WIT|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CEST|CET)?\b/i;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** When it was published and changed, as ISO 8601; the sources go from the surest to the page's words. */
export function findDates(
  page: Page,
  tags: MetaTags,
): { publishedAt?: string; modifiedAt?: string } {
  const story = page.data.story ?? {};
  const published =
    [
      story["datePublished"],
      story["dateCreated"],
      story["uploadDate"],
      firstMeta(tags, metaNames.published),
    ]
      .map((value) => (typeof value === "string" ? toIso(value) : undefined))
      .find((value) => value !== undefined) ??
    dateInMarkup(page.document) ??
    visibleDate(page.document) ??
    dateInUrl(page.url);
  const modified = [story["dateModified"], firstMeta(tags, metaNames.modified)]
    .map((value) => (typeof value === "string" ? toIso(value) : undefined))
    .find((value) => value !== undefined);
  return {
    ...(published !== undefined && { publishedAt: withZone(published, page.lang) }),
    ...(modified !== undefined &&
      modified !== published && { modifiedAt: withZone(modified, page.lang) }),
  };
}

/** A clock without a zone is Jakarta's on an Indonesian page; elsewhere only the day is certain. */
function withZone(iso: string, language: string | undefined): string {
  const [day = iso, time] = iso.split("T");
  if (time === undefined || /Z$|[+-]\d{2}:\d{2}$/.test(time)) return iso;
  return /^(?:id|in)\b/i.test(language ?? "") ? `${iso}+07:00` : day;
}

/** A machine's or a person's date as ISO 8601, keeping its zone; undefined when it is none. */
export function toIso(text: string): string | undefined {
  const value = text.trim();
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      value,
    );
  if (iso === null) return parseWrittenDate(value) ?? parseRfcDate(value);
  const [whole, day, time, seconds, zone] = iso;
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  if (time === undefined) return day;
  const written =
    zones[(/\b(wib|wita|wit)\b/i.exec(value.slice(whole.length))?.[1] ?? "").toLowerCase()];
  return `${day}T${time}${seconds ?? ":00"}${zoneText(zone) ?? written ?? ""}`;
}

function zoneText(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (zone.toUpperCase() === "Z") return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function parseRfcDate(text: string): string | undefined {
  if (!/^\w{3},? |^\d{10,13}$/.test(text)) return undefined;
  const number = /^\d+$/.test(text)
    ? Number(text) * (text.length === 10 ? 1000 : 1)
    : Date.parse(text);
  return Number.isNaN(number) ? undefined : new Date(number).toISOString();
}

/** "Selasa, 21 Okt 2025 20:43 WIB" → 2025-10-21T20:43:00+07:00; without a clock only the day. */
export function parseWrittenDate(text: string): string | undefined {
  for (const pattern of [dayFirst, monthFirst, yearFirst, numeric]) {
    const match = pattern.exec(text);
    const day = match?.groups && readDay(match.groups);
    if (!match || !day) continue;
    const date = [day.year, pad(day.month), pad(day.day)].join("-");
    const time = readClock(
      text.slice(match.index + match[0].length, match.index + match[0].length + 40),
    );
    return time === undefined ? date : `${date}T${time}`;
  }
  return undefined;
}

function readDay(groups: Record<string, string>): Day | undefined {
  const name = groups["month"] ?? "";
  let month = /^\d+$/.test(name) ? Number(name) : months[name.slice(0, 3).toLowerCase()];
  let day = Number(groups["day"]);
  // 10/21/2025 can only be written month first.
  if (month !== undefined && month > 12 && day <= 12) [month, day] = [day, month];
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year: Number(groups["year"]), month, day };
}

function readClock(text: string): string | undefined {
  const groups = clock.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const half = groups["half"]?.[0]?.toLowerCase();
  const raw = Number(groups["hour"]);
  const hour = half === undefined ? raw : (raw % 12) + (half === "p" ? 12 : 0);
  if (hour > 23 || Number(groups["minute"]) > 59) return undefined;
  return `${pad(hour)}:${groups["minute"]}:00${zones[groups["zone"]?.toLowerCase() ?? ""] ?? ""}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function dateInMarkup(document: Document): string | undefined {
  for (const selector of dateSelectors) {
    for (const element of all(document, selector).slice(0, 3)) {
      const value =
        attribute(element, "datetime") ?? attribute(element, "content") ?? textIn(element);
      const iso = toIso(value);
      if (iso !== undefined) return iso;
    }
  }
  return undefined;
}

function visibleDate(document: Document): string | undefined {
  for (const element of all(document, visibleDateSelectors).slice(0, 60)) {
    const text = textIn(element);
    const date = text.length < 160 ? parseWrittenDate(text) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateInUrl(url: string): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|-|$)/.exec(new URL(url).pathname);
  return match === null ? undefined : toIso(`${match[1]}-${match[2]}-${match[3]}`);
}

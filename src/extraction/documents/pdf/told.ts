import { isRecord } from "#base/json.ts";
import { authorOfNobody, titleOfNobody } from "#extraction/data/document-words.ts";
import { splitNames } from "#extraction/metadata/people.ts";
import type { Told } from "#extraction/documents/compose.ts";

const longestTitle = 300;

/** What the document's own data says, where it is not a program's default. */
export function readTold(info: unknown): Told {
  if (!isRecord(info)) return {};
  const title = lineOf(info["Title"]);
  const author = lineOf(info["Author"]);
  const bylines = authorOfNobody.test(author) ? [] : splitNames(author);
  const isTitle = title.length > 3 && title.length <= longestTitle && !titleOfNobody.test(title);
  const language = lineOf(info["Language"]);
  return {
    ...(isTitle && { title }),
    ...(bylines.length > 0 && { bylines }),
    ...readDates(info),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i.test(language) && { language }),
  };
}

function readDates(info: Record<string, unknown>): Told {
  const publishedAt = readPdfDate(info["CreationDate"]);
  const modifiedAt = readPdfDate(info["ModDate"]);
  if (publishedAt === undefined) return {};
  // Programs write the file a moment after they made it: only another day is a change.
  const isChanged = modifiedAt !== undefined && modifiedAt.slice(0, 10) > publishedAt.slice(0, 10);
  return { publishedAt, ...(isChanged && { modifiedAt }) };
}

function lineOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/[\s\0]+/g, " ").trim() : "";
}

const pdfDate = /^D:(?<day>\d{4}(?:\d\d){0,2})(?<clock>\d{6})?(?<zone>Z|[+-]\d\d'?(?:\d\d)?)?/;

/** "D:20250314090000+07'00'" as ISO 8601; undefined when it is no date. */
function readPdfDate(value: unknown): string | undefined {
  const groups = typeof value === "string" ? pdfDate.exec(value)?.groups : undefined;
  if (groups === undefined) return undefined;
  const { day = "", clock, zone } = groups;
  const date = (day + "0101".slice(day.length - 4)).replace(/(....)(..)(..)/, "$1-$2-$3");
  // A clock without a zone is nobody's.
  const isWhole = clock !== undefined && zone !== undefined && day.length === 8;
  const iso = isWhole
    ? `${date}T${clock.replace(/(..)(..)(..)/, "$1:$2:$3")}${zoneOf(zone)}`
    : date;
  return Number.isNaN(Date.parse(iso)) || iso < "1970" ? undefined : iso;
}

function zoneOf(zone: string): string {
  if (zone.startsWith("Z")) return "Z";
  const digits = zone.replaceAll(/\D/g, "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
}

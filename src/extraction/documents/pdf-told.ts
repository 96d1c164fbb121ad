import { isRecord } from "#base/json.ts";
import { authorOfNobody, titleOfNobody } from "#extraction/data/document-words.ts";
import { splitNames } from "#extraction/metadata/people.ts";
import type { Told } from "./compose.ts";

const longestTitle = 300;

/** What the document's own data says, where it is not a program's default. */
export function readTold(info: unknown): Told {
  if (!isRecord(info)) return {};
  const title = lineOf(info["Title"]);
  const author = lineOf(info["Author"]);
  const [created, modified] = [readPdfDate(info["CreationDate"]), readPdfDate(info["ModDate"])];
  const bylines = authorOfNobody.test(author) ? [] : splitNames(author);
  const isTitle = title.length > 3 && title.length <= longestTitle && !titleOfNobody.test(title);
  const isLater =
    created !== undefined && modified !== undefined && Date.parse(modified) > Date.parse(created);
  const language = lineOf(info["Language"]);
  return {
    ...(isTitle && { title }),
    ...(bylines.length > 0 && { bylines }),
    ...(created !== undefined && { publishedAt: created }),
    ...(isLater && modified.slice(0, 10) !== created.slice(0, 10) && { modifiedAt: modified }),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i.test(language) && { language }),
  };
}

function lineOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/[\s\0]+/g, " ").trim() : "";
}

const pdfDate =
  /^D:(?<year>\d{4})(?<month>\d\d)?(?<day>\d\d)?(?<time>\d{6})?(?:(?<utc>Z)|(?<sign>[+-])(?<hours>\d\d)'?(?<minutes>\d\d)?'?)?/;

/** "D:20250314090000+07'00'" as ISO 8601; undefined when it is no date. */
export function readPdfDate(value: unknown): string | undefined {
  const groups = typeof value === "string" ? pdfDate.exec(value)?.groups : undefined;
  if (groups?.["year"] === undefined) return undefined;
  const { year, month = "01", day = "01", time, utc, sign, hours, minutes = "00" } = groups;
  const date = `${year}-${month}-${day}`;
  const zone = utc ?? (sign === undefined ? undefined : `${sign}${hours}:${minutes}`);
  const clock = time?.replace(/(\d\d)(\d\d)(\d\d)/, "$1:$2:$3");
  // A clock without a zone is nobody's.
  const iso = clock === undefined || zone === undefined ? date : `${date}T${clock}${zone}`;
  return Number.isNaN(Date.parse(iso)) || Number(year) < 1970 ? undefined : iso;
}

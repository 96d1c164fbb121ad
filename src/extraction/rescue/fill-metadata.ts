import { isRecord } from "#base/json.ts";
import { titleHolders, titleKeys } from "#extraction/data/script-fields.ts";
import {
  authorKeys,
  editorKeys,
  modifiedKeys,
  nameKeys,
  pictureKeys,
  publishedKeys,
} from "#extraction/data/script-story.ts";
import { resolveUrl } from "#extraction/document/dom.ts";
import { toIso } from "#extraction/metadata/machine-date.ts";
import type { Metadata } from "#extraction/metadata/metadata.ts";
import { definedOnly } from "#extraction/metadata/metadata.ts";
import { splitNames, uniqueNames } from "#extraction/metadata/people.ts";
import { plain } from "#extraction/metadata/plain.ts";
import type { Page } from "#extraction/page.ts";
import { type Fields, firstField, lineIn } from "./fields.ts";
import { titleOf } from "./page-facts.ts";
import { addressIn } from "./pictures.ts";

const maxPeople = 12;
const minHeadline = 10;

/** What the page says of its story, and where it says nothing, what the record that holds the text says. */
export function fillMetadata(metadata: Metadata, home: Fields, page: Page): Metadata {
  const names = namesIn(fieldIn(home, authorKeys)).slice(0, maxPeople);
  const stated = definedOnly({
    editor: namesIn(fieldIn(home, editorKeys))[0],
    publishedAt: dateIn(fieldIn(home, publishedKeys), page),
    modifiedAt: dateIn(fieldIn(home, modifiedKeys), page),
    picture: pictureIn(home, page),
  });
  const filled: Metadata = { ...stated, ...metadata };
  const title = chooseTitle(metadata, home, page);
  if (title !== undefined) filled.title = title;
  if (filled.bylines.length === 0) filled.bylines = names;
  if (filled.modifiedAt === filled.publishedAt) delete filled.modifiedAt;
  return filled;
}

/**
 * The headline a script would draw: what a tab shows is written for search engines, and a page without
 * a headline of its own may be called like its site.
 */
function chooseTitle({ title, siteName }: Metadata, home: Fields, page: Page): string | undefined {
  const isNamed = title !== "" && plain(title) !== plain(siteName ?? "");
  if (!isNamed) return titleOf(home);
  const own = lineIn(firstField(home, titleKeys));
  const isHeadline = own !== undefined && own.length >= minHeadline && !own.includes(" | ");
  return isHeadline && page.document.querySelector("h1") === null ? own : undefined;
}

/** A field of the record, or of one that it keeps such fields in. */
function fieldIn(home: Fields, names: readonly string[]): unknown {
  const own = firstField(home, names);
  if (own !== undefined) return own;
  const holders = titleHolders.map((key) => (Object.hasOwn(home, key) ? home[key] : undefined));
  return holders
    .filter(isRecord)
    .map((holder) => firstField(holder, names))
    .find((value) => value !== undefined);
}

/** `"Sari"`, `{name: "Sari"}`, a list of these, or what wraps one. */
function namesIn(value: unknown, depth = 0): string[] {
  if (depth > 3) return [];
  if (typeof value === "string") return splitNames(value);
  if (Array.isArray(value))
    return uniqueNames(value.slice(0, maxPeople).flatMap((one) => namesIn(one, depth + 1)));
  if (!isRecord(value)) return [];
  const name = firstField(value, nameKeys);
  if (typeof name === "string") return splitNames(name);
  return namesIn(
    firstField(value, ["data", "attributes", "fields", "node", "nodes", "user"]),
    depth + 1,
  );
}

/** A date with its zone; of a clock without one only the day is certain, but in Indonesia. */
function dateIn(value: unknown, { lang }: Page): string | undefined {
  const given = isRecord(value) ? firstField(value, ["iso", "date", "value", "utc"]) : value;
  if (typeof given !== "string" && typeof given !== "number") return undefined;
  const iso = toIso(String(given));
  const [day, time] = (iso ?? "").split("T");
  if (time === undefined || /Z$|[+-]\d{2}:\d{2}$/.test(time)) return iso;
  return /^id\b/i.test(lang ?? "") ? `${iso}+07:00` : day;
}

function pictureIn(home: Fields, page: Page): string | undefined {
  const value = fieldIn(home, pictureKeys);
  const address = isRecord(value) ? addressIn(value) : value;
  return typeof address === "string" ? resolveUrl(address, page.baseUrl) : undefined;
}

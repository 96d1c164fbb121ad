import { zones } from "#extraction/data/metadata-dates.ts";
import { type DateStyle, isoDay, offsetText, parseWrittenDate } from "./dates.ts";

/** Characters of a field that is a date. */
const longest = 300;
const iso =
  /^(?<day>\d{4}-\d{1,2}-\d{1,2})(?:[T ]\s?(?<time>\d{1,2}:\d{2})(?<seconds>:\d{2})?(?:[.,]\d{1,9})?\s?(?<offset>Z|[+-]\d{1,2}(?::?\d{2})?)?(?:\s?(?<zone>[A-Za-z]{3,4})\b)?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;

/** A machine's or a person's date as ISO 8601, keeping its zone; undefined when it is none. */
export function toIso(text: string, style: DateStyle = {}): string | undefined {
  const value = text.slice(0, longest).trim();
  const match = iso.exec(value);
  if (match?.groups) return fromIso(match.groups);
  return fromDigits(value) ?? parseWrittenDate(value, style) ?? fromScript(value);
}

/** "20251021T204300Z", and seconds or milliseconds since the epoch. */
function fromDigits(value: string): string | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(value))
    return withSeconds(new Date(Number(value) * (value.length === 10 ? 1000 : 1)));
  const match = compact.exec(value);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hour, minute, second, offset] = match;
  const time = hour === undefined ? undefined : `${hour}:${minute}`;
  return fromIso({ day: `${year}-${month}-${day}`, time, seconds: second && `:${second}`, offset });
}

function fromIso(groups: Record<string, string | undefined>): string | undefined {
  const [year, month, day] = (groups["day"] ?? "").split("-").map(Number);
  const date = isoDay(year ?? 0, month ?? 0, day ?? 0);
  const time = groups["time"] ?? "";
  if (date === undefined || !/^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(time)) return date;
  const named = zones[(groups["zone"] ?? "").toLowerCase()];
  const offset = offsetText(groups["offset"]) ?? named ?? "";
  return `${date}T${time.padStart(5, "0")}${groups["seconds"] ?? ":00"}${offset}`;
}

/** "Tue Oct 21 2025 …" and what else only the engine reads. */
function fromScript(value: string): string | undefined {
  if (!/^\w{3},? /.test(value) || !/(?:19|20)\d\d/.test(value)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : withSeconds(date);
}

function withSeconds(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d{3}/, "");
}

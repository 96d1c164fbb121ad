import { months, zones } from "#extraction/data/metadata-dates.ts";

/** How a page writes dates of which number alone does not tell. */
export interface DateStyle {
  /** 3/9/2025 is March 9. */
  isMonthFirst?: boolean;
}

/** Characters; a date stands early in a short line. */
const longest = 300;
/** Characters after the day in which its clock stands. */
const clockReach = 40;
const year = "(?<year>(?:19|20)\\d{2})";
const day = "(?<day>\\d{1,2})(?!\\d)";
const word = "(?<month>[\\p{L}\\p{M}]{2,14}(?:[ ](?:الثاني|الأول))?)";
const link = "(?:[\\s.,/-]|(?:de|del|di|of|ng)\\s){1,4}";

/** Ways of writing a day; in the open one only the style of the page tells day from month. */
const ways: readonly { pattern: RegExp; isOpen?: true }[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)${year}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?${day}`,
      "gu",
    ),
  },
  // 21 Okt 2025 · 21st of October, 2025 · 21 de octubre de 2025 · ٢١ أكتوبر/تشرين الأول ٢٠٢٥
  {
    pattern: new RegExp(
      `(?<!\\d)${day}(?:st|nd|rd|th|er|º|ª|°)?${link}${word}\\.?(?:/[\\p{Script=Arabic} ]{2,16})?${link}${year}(?!\\d)`,
      "giu",
    ),
  },
  // October 21st, 2025
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${word}\\.?\\s{1,3}${day}(?:st|nd|rd|th)?(?:,\\s?|\\s)${year}(?!\\d)`,
      "giu",
    ),
  },
  // 2025. október 21.
  { pattern: new RegExp(`(?<!\\d)${year}\\.?\\s${word}\\.?\\s${day}`, "giu") },
  {
    pattern: new RegExp(
      `(?<!\\d)${year}(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\k<sign>\\s?${day}`,
      "gu",
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])${day}\\s?(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?${year}(?!\\d|\\.\\d)`,
      "gu",
    ),
    isOpen: true,
  },
];

const zoneNames = Object.keys(zones)
  .filter((name) => name.length > 1)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const clock = new RegExp(
  `(?<![\\d])(?<before>午前|午後|上午|下午|오전|오후)?\\s?(?<hour>\\d{1,2})(?:\\s?[:.h]\\s?|\\s?[時点點시]\\s?)(?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?!\\d)[分분]?\\s{0,3}(?<half>[ap]\\.?\\s?m\\.?(?![\\p{L}]))?[\\s,(]{0,3}(?:(?<zone>${zoneNames})(?![\\p{L}])|(?=[+-]\\d))?\\s?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?`,
  "iu",
);

/**
 * "Selasa, 21 Okt 2025 20:43 WIB" → 2025-10-21T20:43:00+07:00; without a clock only the day, without
 * a zone only the clock. Undefined when no date is written.
 */
export function parseWrittenDate(text: string, style: DateStyle = {}): string | undefined {
  const line = latinDigits(text.slice(0, longest));
  if (!/(?:19|20)\d\d/.test(line)) return undefined;
  for (const { pattern, isOpen } of ways)
    for (const match of line.matchAll(pattern)) {
      const date = readDay(match.groups ?? {}, isOpen === true && style.isMonthFirst === true);
      if (date === undefined) continue;
      const end = match.index + match[0].length;
      const time =
        readClock(line.slice(end, end + clockReach)) ?? clockBefore(line.slice(0, match.index));
      return time === undefined ? date : `${date}T${time}`;
    }
  return undefined;
}

/** "20:43 WIB, 21 Oktober 2025": the clock stands first. */
function clockBefore(text: string): string | undefined {
  const near = text.slice(-24);
  const match = clock.exec(near);
  return match !== null &&
    near.slice(match.index + match[0].length).trim().length <= 12 &&
    near.includes(":")
    ? readClock(near)
    : undefined;
}

function readDay(
  groups: Record<string, string | undefined>,
  isMonthFirst: boolean,
): string | undefined {
  const name = groups["month"] ?? "";
  const isNumber = /^\d/.test(name);
  const month = isNumber ? Number(name) : months.get(name.toLowerCase());
  const date = Number(groups["day"]);
  if (month === undefined) return undefined;
  // 10/21/2025 can only be written month first.
  const isSwapped = isNumber && date <= 12 && (isMonthFirst || month > 12);
  return isSwapped
    ? isoDay(Number(groups["year"]), date, month)
    : isoDay(Number(groups["year"]), month, date);
}

/** A day that the calendar has, as ISO 8601. */
export function isoDay(fullYear: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(fullYear, month - 1, date));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isReal ? time.toISOString().slice(0, 10) : undefined;
}

function readClock(text: string): string | undefined {
  const groups = clock.exec(text)?.groups;
  const hour = groups && hourOf(groups);
  if (groups === undefined || hour === undefined || Number(groups["minute"]) > 59) return undefined;
  const named = zones[(groups["zone"] ?? "").toLowerCase()];
  const offset = offsetText(groups["offset"]) ?? named ?? "";
  return `${String(hour).padStart(2, "0")}:${groups["minute"]}:${groups["second"] ?? "00"}${offset}`;
}

/** The hour of the day, also where its half is said: "7:30 pm", "午後7時". */
function hourOf(groups: Record<string, string | undefined>): number | undefined {
  const half = (groups["half"] ?? groups["before"] ?? "").toLowerCase();
  const raw = Number(groups["hour"]);
  const isLate = half.startsWith("p") || /午後|下午|오후/.test(half);
  const hour = half === "" ? raw : (raw % 12) + (isLate ? 12 : 0);
  return hour > 23 ? undefined : hour;
}

/** "+7", "+0700", "+07:00" and "Z" in one form. */
export function offsetText(offset: string | undefined): string | undefined {
  if (offset === undefined || offset === "") return undefined;
  if (offset.toUpperCase() === "Z") return "Z";
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset);
  if (match === null || Number(match[2]) > 14) return undefined;
  return `${match[1]}${(match[2] ?? "").padStart(2, "0")}:${match[3] ?? "00"}`;
}

/** Arabic, Persian and Hindi digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0x09_66 && code <= 0x09_6f ? 0x09_66 : code >= 0x06_f0 ? 0x06_f0 : 0x06_60;
    return String(code - zero);
  });
}

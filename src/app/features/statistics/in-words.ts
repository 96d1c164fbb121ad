import { locale } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import type { Grain, ReadingSum, Span } from "#library/reading-sums.ts";
import { statisticsWords } from "./statistics-words.ts";

/** Time in hours and minutes. */
export function timeInWords(ms: number): string {
  const words = statisticsWords();
  const minutes = Math.round(ms / 60_000);
  if (minutes === 0) return ms > 0 ? words.lessThanMinute : words.minutes(0);
  if (minutes < 60) return words.minutes(minutes);
  return words.hours(Math.floor(minutes / 60), minutes % 60);
}

/** Bytes in words; nothing is nothing. */
export function sizeInWords(bytes: number): string {
  return bytes === 0 ? "0 KB" : t.kilobytes(bytes);
}

/** What a day, week or month is called: "Hari ini", "Sen, 23 Nov", "16–22 Nov", "Okt 2026". */
export function spanInWords({ from, to }: Span, grain: Grain, isNow: boolean): string {
  if (isNow) return statisticsWords().now[grain];
  switch (grain) {
    case "day":
      return dateOf(from).toLocaleDateString(locale(), {
        weekday: "short",
        day: "numeric",
        month: "short",
      });
    case "week": {
      const format = new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short" });
      return format.formatRange(dateOf(from), dateOf(to));
    }
    case "month":
      return dateOf(from).toLocaleDateString(locale(), { month: "long", year: "numeric" });
  }
}

/** A day with its year: "3 November 2026". */
export function dayInWords(day: string): string {
  return dateOf(day).toLocaleDateString(locale(), { dateStyle: "long" });
}

/** All that there is to say of some days, in one line. */
export function sumInWords(sum: ReadingSum): string {
  const words = statisticsWords();
  const parts = [
    sum.ms > 0 && words.readFor(timeInWords(sum.ms)),
    sum.heardMs > 0 && words.heardFor(timeInWords(sum.heardMs)),
    sum.finished > 0 && words.finishedMany(sum.finished),
    sum.sources > 0 && words.fromSources(sum.sources),
    sum.savedBytes > 0 && words.savedMany(sizeInWords(sum.savedBytes)),
  ].filter((part) => part !== false);
  const line = parts.length === 0 ? words.nothing : parts.join(", ");
  return line.charAt(0).toLocaleUpperCase(locale()) + line.slice(1);
}

function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}

import { language } from "#i18n/i18n.ts";

/** "19 Juni 2026"; undefined when the publisher's date is none. */
export function formatDay(iso: string | undefined): string | undefined {
  const date = new Date(iso ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(date);
}

/** "08.12" today, "18 Jun 2026, 08.12" before. */
export function formatMoment(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const day = isToday ? {} : { dateStyle: "medium" as const };
  return new Intl.DateTimeFormat(language, { ...day, timeStyle: "short" }).format(at);
}

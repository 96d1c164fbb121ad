import { locale } from "#i18n/locale.ts";

/** "19 Juni 2026"; undefined when the publisher's date is none. */
export function formatDay(iso: string | undefined): string | undefined {
  const date = new Date(iso ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(date);
}

/** "08.12" today, "18 Jun 2026, 08.12" before. */
export function formatMoment(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const day = isToday ? {} : { dateStyle: "medium" as const };
  return new Intl.DateTimeFormat(locale(), { ...day, timeStyle: "short" }).format(at);
}

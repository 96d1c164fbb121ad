import { locale } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import { type DataRule, examplePrice } from "#library/data-rule.ts";
import { dataWords } from "./data-words.ts";

/** A GB of a data plan. */
const bytesPerGb = 1e9;

/** Bytes in words; nothing is nothing, not the smallest amount there is a word for. */
export function sizeOf(bytes: number): string {
  return bytes === 0 ? "0 KB" : t.kilobytes(bytes);
}

/** What bytes cost at the reader's price, or at the example's, in words; undefined without either. */
export function moneyInWords(bytes: number, rule: DataRule): string | undefined {
  const price = priceOf(rule);
  if (price === undefined) return undefined;
  const format = formatOf(rule.currency);
  const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
  const [money, smallest] = [(bytes / bytesPerGb) * price, 10 ** -digits];
  const words = dataWords();
  const cost =
    money < smallest ? words.lessThan(format.format(smallest)) : words.about(format.format(money));
  return rule.pricePerGb === undefined ? words.atExample(cost) : cost;
}

/** The price of a GB that counts. The example is in its own currency alone. */
function priceOf({ pricePerGb, currency }: DataRule): number | undefined {
  return pricePerGb ?? (currency === examplePrice.currency ? examplePrice.pricePerGb : undefined);
}

/** An amount of money as it is written. */
export function formatOf(currency: string): Intl.NumberFormat {
  // Rupiah and the like are never written with their hundredths.
  const whole = currency === "IDR" ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale(), { style: "currency", currency, ...whole });
}

/** How many times one is the other: "12", or "2,4" when it is few; undefined when it is not more. */
export function timesOf(more: number, less: number): string | undefined {
  const times = more / less;
  if (!Number.isFinite(times) || times < 1.2) return undefined;
  const maximumFractionDigits = times < 10 ? 1 : 0;
  return times.toLocaleString(locale(), { maximumFractionDigits });
}

/** A local date in words: "23 Nov". */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const time = new Date(year, month - 1, date);
  return time.toLocaleDateString(locale(), {
    day: "numeric",
    month: "short",
  });
}

/** A time of the day: "17.30". */
export function timeInWords(at: number): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
}

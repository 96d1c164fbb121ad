import { partWords } from "#i18n/part-words.ts";
import { statisticsInEnglish } from "#i18n/statistics.en.ts";
import { statisticsInIndonesian, type StatisticsWords } from "#i18n/statistics.id.ts";

/** What is said about how much was read, in the language of the app. */
export function statisticsWords(): StatisticsWords {
  return partWords("statistics", { id: statisticsInIndonesian, en: statisticsInEnglish });
}

import { locale } from "#i18n/locale.ts";
import { listenWords } from "./listen-words.ts";
import type { Sleep } from "./sleep-timer.ts";

/** When the voice falls silent, as the clock on the wall says it. */
export function sleepInWords(sleep: Sleep): string {
  const words = listenWords();
  if (sleep.kind === "story") return words.sleepsAfterStory;
  const time = new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" });
  return words.sleepsAt(time.format(sleep.until));
}

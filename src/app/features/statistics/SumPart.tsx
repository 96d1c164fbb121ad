import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { locale } from "#i18n/locale.ts";
import type { ReadingSum } from "#library/reading-sums.ts";
import { dayInWords, sizeInWords, timeInWords } from "./in-words.ts";
import { statisticsWords } from "./statistics-words.ts";
import styles from "./SumPart.module.css";

interface Props {
  sum: ReadingSum;
  /** The first day that was counted. */
  since: string | undefined;
}

/** All that was ever counted, in five figures. */
export function SumPart({ sum, since }: Props) {
  const words = statisticsWords();
  const figures = [
    [words.read, timeInWords(sum.ms)],
    [words.heard, timeInWords(sum.heardMs)],
    [words.finished, sum.finished.toLocaleString(locale())],
    [words.sources, sum.sources.toLocaleString(locale())],
    ...(sum.savedBytes > 0 ? [[words.saved, sizeInWords(sum.savedBytes)]] : []),
  ];
  return (
    <SettingsCard title={words.all}>
      <dl class={styles.figures}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>
        {since !== undefined && <span>{words.since(dayInWords(since))}</span>}
        {sum.savedBytes > 0 && <a href={further.data}>{words.savedNote}</a>}
      </p>
    </SettingsCard>
  );
}

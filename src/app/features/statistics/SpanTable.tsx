import { locale } from "#i18n/locale.ts";
import type { Span } from "#library/reading-sums.ts";
import { sizeInWords, timeInWords } from "./in-words.ts";
import styles from "./SpanTable.module.css";
import { statisticsWords } from "./statistics-words.ts";

interface Props {
  spans: readonly Span[];
  nameOf: (index: number) => string;
}

const scrollable = { tabIndex: 0 };

/** The chart for those who read rather than look, the newest first. */
export function SpanTable({ spans, nameOf }: Props) {
  const words = statisticsWords();
  const rows = spans.map((span, index) => ({ ...span, name: nameOf(index) })).toReversed();
  const columns = [words.when, words.read, words.heard, words.finished, words.sources, words.saved];
  return (
    // A wide table scrolls by itself, by keys too.
    <section class={styles.scroll} aria-label={words.asTable} {...scrollable}>
      <table class={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.from}>
              <th scope="row">{row.name}</th>
              <td>{timeInWords(row.ms)}</td>
              <td>{timeInWords(row.heardMs)}</td>
              <td>{row.finished.toLocaleString(locale())}</td>
              <td>{row.sources.toLocaleString(locale())}</td>
              <td>{sizeInWords(row.savedBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

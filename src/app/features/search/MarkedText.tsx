import type { Mark } from "#search/marks.ts";
import styles from "./MarkedText.module.css";

interface Props {
  text: string;
  /** In order, none over another. */
  marks: readonly Mark[];
}

/** A text with what answers the question marked. */
export function MarkedText({ text, marks }: Props) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], index) => (
        <>
          {text.slice(ends[index], start)}
          <mark class={styles.mark}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

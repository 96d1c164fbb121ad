import type { Highlight } from "#story/highlight.ts";
import styles from "./Quote.module.css";

interface Props {
  highlight: Highlight;
  /** BCP 47, of the story. */
  language: string | undefined;
}

/** The words that were marked, in their colour. */
export function Quote({ highlight, language }: Props) {
  return (
    <q class={`${styles.quote} ${styles[highlight.colour]}`} lang={language} dir="auto">
      {highlight.anchor.exact}
    </q>
  );
}

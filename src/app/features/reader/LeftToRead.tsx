import { displayWords } from "./display-words.ts";
import { leftToRead } from "./left-to-read.ts";
import styles from "./LeftToRead.module.css";
import type { OpenReader } from "./reader-model.ts";

interface Props {
  model: OpenReader;
}

/** Under the publisher's name: how much of the story has passed, and how long the rest will take. */
export function LeftToRead({ model }: Props) {
  const left = leftToRead(model);
  if (left === undefined) return null;
  const share = Math.floor(model.progress.value * 100) / 100;
  return (
    <span class={styles.left}>
      {share < 1 ? `${displayWords().percent(share)}, ${left}` : left}
    </span>
  );
}

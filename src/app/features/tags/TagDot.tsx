import type { TagColour } from "#library/tag-colours.ts";
import styles from "./TagDot.module.css";

interface Props {
  colour: TagColour | undefined;
}

/** The colour of a tag: decoration, its name stands beside it. */
export function TagDot({ colour }: Props) {
  return (
    <span
      class={`${styles.dot} ${colour === undefined ? "" : styles[colour]}`}
      aria-hidden="true"
    />
  );
}

import { Icon } from "#app/ui/Icon.tsx";
import type { Story } from "#story/story.ts";
import styles from "./AutoStart.module.css";
import { autoReading } from "./auto-reader.ts";
import { displayWords } from "./display-words.ts";
import { wpmOf } from "./wpm-of.ts";

interface Props {
  story: Pick<Story, "language">;
  /** It has begun. */
  onStart: () => void;
}

/** Lets the story move by itself from here. */
export function AutoStart({ story, onStart }: Props) {
  const words = displayWords();
  return (
    <button
      type="button"
      class={styles.start}
      onClick={() => {
        autoReading.value = "running";
        onStart();
      }}
    >
      <span>
        {words.auto}
        <small>{words.autoNote(Math.round(wpmOf(story)))}</small>
      </span>
      <Icon name="play" size={22} />
    </button>
  );
}

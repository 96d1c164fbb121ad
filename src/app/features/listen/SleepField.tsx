import { ChoiceChips } from "#app/ui/ChoiceChips.tsx";
import styles from "./ListenSheet.module.css";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";

interface Props {
  listening: Listening;
}

const minutes = [5, 15, 30, 60] as const;

/** When the voice falls silent by itself. */
export function SleepField({ listening }: Props) {
  const words = listenWords();
  const sleep = listening.sleep.chosen.value;
  const chosen = (sleep?.kind === "time" ? sleep.minutes : sleep?.kind) ?? "off";
  return (
    <div class={styles.field}>
      <b aria-hidden="true">{words.sleep}</b>
      <ChoiceChips<number | "story" | "off">
        label={words.sleep}
        kind="radio"
        options={[
          { value: "off", label: words.sleepOff },
          ...minutes.map((value) => ({
            value,
            label: words.sleepMinutes(value),
            spoken: words.sleepSpoken(value),
          })),
          { value: "story", label: words.sleepStory },
        ]}
        isChosen={(value) => value === chosen}
        onChoose={(value) => listening.sleep.choose(value === "off" ? undefined : value)}
      />
    </div>
  );
}

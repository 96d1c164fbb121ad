import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { keep, readKept } from "#app/ui/kept.ts";
import type { Story } from "#story/story.ts";
import styles from "./AutoBar.module.css";
import { autoReading } from "./auto-reader.ts";
import { displayWords } from "./display-words.ts";
import { useAutoReading } from "./use-auto-reading.ts";
import { wpmOf } from "./wpm-of.ts";

interface Props {
  story: Story;
  /** The element around the words. */
  text: RefObject<HTMLElement | null>;
}

const key = "bekal.autoShare";
const step = 0.1;

/** While the story moves by itself: hold it, go slower or faster, and end it. */
export function AutoBar({ story, text }: Props) {
  const words = displayWords();
  const [share, setShare] = useState(readShare);
  const state = autoReading.value;
  const wpm = Math.round(wpmOf(story) * share);
  useAutoReading(text, story.wordCount, wpm);
  useEffect(
    () => () => {
      autoReading.value = "off";
    },
    [],
  );
  if (state === "off") return null;

  function change(by: number): void {
    const next = Math.min(3, Math.max(0.3, Math.round((share + by) / step) * step));
    keep(key, next.toFixed(1));
    setShare(next);
  }

  const isRunning = state === "running";
  return (
    <section class={styles.place} aria-label={words.auto}>
      <div class={styles.bar}>
        <IconButton
          label={isRunning ? words.autoPause : words.autoGoOn}
          onClick={() => {
            autoReading.value = isRunning ? "paused" : "running";
          }}
        >
          <Icon name={isRunning ? "pause" : "play"} size={22} />
        </IconButton>
        <IconButton label={words.autoSlower} onClick={() => change(-step)}>
          <Icon name="minus" size={20} />
        </IconButton>
        <output>{isRunning ? words.autoSpeed(wpm) : words.autoPaused}</output>
        <IconButton label={words.autoFaster} onClick={() => change(step)}>
          <Icon name="plus" size={20} />
        </IconButton>
        <IconButton
          label={words.autoStop}
          onClick={() => {
            autoReading.value = "off";
          }}
        >
          <Icon name="close" size={20} />
        </IconButton>
      </div>
    </section>
  );
}

function readShare(): number {
  const kept = Number(readKept(key));
  return kept >= 0.3 && kept <= 3 ? kept : 1;
}

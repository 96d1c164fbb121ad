import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { keep, readKept } from "#app/ui/kept.ts";
import { speeds } from "#app/ui/speeds.ts";
import { normOf, tagOf } from "#story/reading.ts";
import type { Story } from "#story/story.ts";
import { stayAwake } from "#sync/wake-lock.ts";
import styles from "./AutoBar.module.css";
import { autoReading, readByItself } from "./auto-reader.ts";
import { displayWords } from "./display-words.ts";

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

/** At the reader's own speed in the language of the story, where it is known. */
export function wpmOf({ language }: Pick<Story, "language">): number {
  const tag = tagOf(language);
  return speeds.value[tag]?.wpm ?? normOf(tag);
}

function useAutoReading(text: Props["text"], wordCount: number, wpm: number): void {
  const isRunning = autoReading.value === "running";
  useLayoutEffect(() => {
    const story = text.current;
    if (!isRunning || story === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const pause = () => {
      autoReading.value = "paused";
    };
    const stop = readByItself({
      story,
      wordCount,
      wpm: () => wpm,
      onEnd: () => {
        autoReading.value = "off";
      },
    });
    const sleep = stayAwake(true, signal);
    const options = { passive: true, signal };
    for (const hand of ["pointerdown", "wheel"]) story.addEventListener(hand, pause, options);
    document.addEventListener("visibilitychange", pause, { signal });
    return () => {
      leaving.abort();
      sleep();
      stop();
    };
  }, [isRunning, text, wordCount, wpm]);
}

function readShare(): number {
  const kept = Number(readKept(key));
  return kept >= 0.3 && kept <= 3 ? kept : 1;
}

import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { stayAwake } from "#sync/wake-lock.ts";
import { autoReading, readByItself } from "./auto-reader.ts";

/** Moves the text by itself while that is wanted, with the screen on; a touch of the text holds it. */
export function useAutoReading(
  text: RefObject<HTMLElement | null>,
  wordCount: number,
  wpm: number,
): void {
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

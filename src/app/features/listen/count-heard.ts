import { effect } from "@preact/signals";
import { quietly } from "#app/ui/quietly.ts";
import type { Library } from "#library/library.ts";
import { recordReading, type TimeSpent } from "#library/reading-days.ts";
import { ActiveTime } from "#story/active-time.ts";
import type { Story } from "#story/story.ts";
import type { Listening } from "./listening.ts";

/** What a tab that is closed takes along at most; every write waits for those of other tabs. */
const keepEveryMs = 30_000;

/** Counts the time that a voice reads, sentence by sentence, also with the screen off; returns how to stop. */
export function countHeard(listening: Listening, library: Promise<Library>): () => void {
  const time = new ActiveTime();
  let isOn = false;
  /** It is gone from the player before its end is told. */
  let story: Story | undefined;
  let keptAt = performance.now();

  function keep(hasEnded: boolean): void {
    const stretches = time.take();
    keptAt = performance.now();
    if (story === undefined || stretches.length === 0) return;
    const { address, isWelcome, siteName } = story;
    const spent: TimeSpent = {
      way: "heard",
      stretches,
      ...(siteName !== undefined && !isWelcome && { source: siteName }),
      ...(hasEnded && { finished: { address, at: Date.now() } }),
    };
    void quietly(async () => recordReading(await library, spent));
  }

  return effect(() => {
    const status = listening.status.value;
    // Each sentence is a sign that it goes on.
    void listening.at.value;
    const moment = { at: performance.now(), now: Date.now() };
    if (status === "playing") {
      story = listening.heard.peek()?.story;
      time.sign(moment);
    } else if (isOn) time.end(moment);
    if (isOn && (status !== "playing" || moment.at - keptAt > keepEveryMs))
      keep(status === "ended");
    isOn = status === "playing";
  });
}

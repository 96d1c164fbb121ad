import { wasHeardWithin } from "#app/ui/hearing.ts";
import { quietly } from "#app/ui/quietly.ts";
import type { Library } from "#library/library.ts";
import { recordReading, type TimeSpent } from "#library/reading-days.ts";
import { ActiveTime } from "#story/active-time.ts";
import type { Story } from "#story/story.ts";
import { isEndInView } from "./end-in-view.ts";
import { watchSigns } from "./watch-signs.ts";

interface Options {
  library: Promise<Library>;
  /** The words of the story. */
  element: HTMLElement;
  /** As it is now. */
  story: () => Story;
}

/** Who was there for less has only looked in. */
const leastMs = 5_000;
/** What a tab that is closed takes along at most; every write waits for those of other tabs. */
const keepEveryMs = 30_000;
/** A sentence is said in less: as long as one was heard, it is the ears that read. */
const sentenceMs = 20_000;

/** Counts the time that somebody reads an open story, in few writes; returns how to stop. */
export function countReading({ library, element, story }: Options): () => void {
  const time = new ActiveTime();
  const leaving = new AbortController();
  // Who only looks something up again finishes nothing.
  const wasRead = story().progress === 1;
  let [isLookedIn, hasEnded, keptAt] = [false, false, performance.now()];

  function sign(isEnd = false): void {
    const at = performance.now();
    const moment = { at, now: Date.now() };
    const isHeard = wasHeardWithin(sentenceMs);
    if (isEnd) time.end(moment, isHeard);
    else time.sign(moment, isHeard);
    hasEnded ||= !wasRead && !isHeard && isEndInView(element);
    if (isEnd || at - keptAt > keepEveryMs) keep(at);
  }

  function keep(at: number): void {
    if (!isLookedIn && time.ms < leastMs) return;
    keptAt = at;
    isLookedIn = true;
    const stretches = time.take();
    if (stretches.length === 0) return;
    const { address, isWelcome, siteName } = story();
    const spent: TimeSpent = {
      way: "read",
      stretches,
      ...(siteName !== undefined && !isWelcome && { source: siteName }),
      ...(hasEnded && { finished: { address, at: Date.now() } }),
    };
    void quietly(async () => recordReading(await library, spent));
  }

  const { signal } = leaving;
  watchSigns(element, () => sign(), signal);
  document.addEventListener("visibilitychange", () => sign(isHidden()), { signal });
  addEventListener("pagehide", () => sign(true), { signal });
  if (!isHidden()) sign();
  return () => {
    leaving.abort();
    if (!isHidden()) sign(true);
  };
}

function isHidden(): boolean {
  return document.visibilityState === "hidden";
}

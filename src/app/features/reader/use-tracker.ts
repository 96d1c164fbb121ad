import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { autoReading } from "./auto-reader.ts";
import type { OpenReader } from "./reader-model.ts";
import { ReadingPace } from "./reading-pace.ts";
import { type Pace, ReadingTracker } from "./reading-tracker.ts";

/** Keeps the reader's place in the story on the screen, also when it changes the way it moves. */
export function useTracker(
  text: RefObject<HTMLElement | null>,
  model: OpenReader,
  isPaged: boolean,
): void {
  const tracker = useRef<ReadingTracker | undefined>(undefined);
  useLayoutEffect(() => {
    if (text.current === null) return undefined;
    // Before the first paint, and once: from here on the tracker knows better than the record.
    const { progress, place, wordCount = 0 } = model.story.peek() ?? {};
    const tracking = new ReadingTracker(text.current, {
      ...(progress && place ? { place } : {}),
      onMove: model.setProgress,
      onKeep: model.keepReading,
      pace: ofOwnHand(new ReadingPace({ wordCount, onStretch: model.keepStretch })),
    });
    tracker.current = tracking;
    return () => {
      tracker.current = undefined;
      tracking.stop();
    };
  }, [model, text]);
  const shownPaged = useRef(isPaged);
  useLayoutEffect(() => {
    if (shownPaged.current !== isPaged) tracker.current?.changeScroller();
    shownPaged.current = isPaged;
  }, [isPaged]);
}

/** A story that moves by itself teaches nothing about who may be looking. */
function ofOwnHand(pace: Pace): Pace {
  return {
    rest: (view, at) => pace.rest(view, at),
    move(view, at) {
      if (autoReading.peek() === "running") pace.rest(view, at);
      else pace.move(view, at);
    },
    end: () => pace.end(),
  };
}

import { useCallback, useEffect, useState } from "preact/hooks";
import { keepHearingQueue } from "#app/ui/hearing.ts";
import { BekalError } from "#base/errors.ts";
import type { Story } from "#story/story.ts";
import type { Listening } from "./listening.ts";

/** What is to be heard, and how to change it; `stories` is undefined until it is read. */
export interface HearingQueue {
  stories: readonly Story[] | undefined;
  hasFailed: boolean;
  /** Keeps these, in this order. */
  keep: (stories: readonly Story[]) => void;
}

/** The stories put aside to hear; what comes next follows every change at once. */
export function useQueue(listening: Listening): HearingQueue {
  const [stories, setStories] = useState<readonly Story[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const heard = listening.heard.value?.story.address;
  useEffect(() => {
    let isLeft = false;
    async function read(): Promise<void> {
      try {
        const now = await listening.programme.list();
        if (isLeft) return;
        setStories(now);
        setHasFailed(false);
      } catch (cause) {
        if (!(cause instanceof BekalError)) throw cause;
        if (!isLeft) setHasFailed(true);
      }
    }
    void read();
    return () => {
      isLeft = true;
    };
  }, [listening, heard]);
  const keep = useCallback(
    (next: readonly Story[]) => {
      keepHearingQueue(next.map(({ address }) => address));
      setStories(next);
      void listening.lookForNext();
    },
    [listening],
  );
  return { stories, hasFailed, keep };
}

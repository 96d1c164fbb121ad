import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

/** The open story, by its address; undefined on every other screen. */
export const storyOnScreen = signal<string | undefined>(undefined);

/** Tells everybody, before anything is painted, that this story is the one on the screen. */
export function useStoryOnScreen(address: string): void {
  useLayoutEffect(() => {
    storyOnScreen.value = address;
    return () => {
      if (storyOnScreen.peek() === address) storyOnScreen.value = undefined;
    };
  }, [address]);
}

import { useEffect, useState } from "preact/hooks";
import { offsetsOf, type ShownText } from "#app/ui/story-range.ts";
import type { Stretch } from "#story/anchor.ts";

/** Words of the story that are selected, and where they stand in the viewport. */
export interface Selected extends Stretch {
  rect: DOMRect;
  /** By finger: the system shows handles and a menu of its own. */
  isTouch: boolean;
}

/** A finger that still moves a handle needs no bar that jumps along. */
const restMs = 180;

/** What is selected in the story now; undefined when nothing is. */
export function useSelected(element: HTMLElement, shown: ShownText | undefined) {
  const [selected, setSelected] = useState<Selected | undefined>(undefined);
  useEffect(() => {
    if (shown === undefined) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTouch = matchMedia("(pointer: coarse)").matches;
    let isPressed = false;
    const look = () => {
      if (!isPressed) setSelected(readSelected(element, shown, isTouch));
    };
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    document.addEventListener("selectionchange", lookLater, { signal });
    document.addEventListener(
      "pointerdown",
      (event) => {
        isTouch = event.pointerType !== "mouse";
        isPressed = event.pointerType === "mouse";
      },
      { signal },
    );
    const release = () => {
      isPressed = false;
      lookLater();
    };
    document.addEventListener("pointerup", release, { signal });
    document.addEventListener("pointercancel", release, { signal });
    addEventListener("scroll", lookLater, { signal, capture: true, passive: true });
    look();
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [element, shown]);
  return [selected, () => setSelected(undefined)] as const;
}

function readSelected(element: HTMLElement, shown: ShownText, isTouch: boolean) {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(element)) return undefined;
  const offsets = offsetsOf(shown, range);
  if (offsets === undefined || shown.text.slice(offsets.start, offsets.end).trim() === "") {
    return undefined;
  }
  return { ...offsets, rect: range.getBoundingClientRect(), isTouch };
}

import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { rangeOf, readShownText } from "#app/ui/story-range.ts";
import type { Listening } from "./listening.ts";
import { paintSentence } from "./paint-sentence.ts";

/** What moves a page by hand. */
const handMoves = ["wheel", "touchmove", "keydown"] as const;
const scrollKeys = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

/**
 * So much of the view's foot is not for what is said: the player stands there, and who falls silent
 * and reads on finds the words near the top, where the reading place is kept.
 */
const lowerShare = 0.4;

/**
 * Marks the sentence that is said and keeps it in view, until the reader scrolls it away: then the text
 * stays where it is put, and `isAway` says so.
 */
export function useSpokenSentence(
  listening: Listening,
  opened: OpenedStory,
  layer: RefObject<HTMLElement | null>,
): { isAway: boolean; comeBack: () => void } {
  const heard = listening.heard.value;
  const isMine = heard?.story.address === opened.story.address;
  // What will not be said yet is not marked.
  const isOn = isMine && listening.status.value !== "asking";
  const sentence = isOn ? heard?.script[listening.at.value] : undefined;
  const { element, article, reveal } = opened;
  const [isAway, setAway] = useState(false);
  const hand = useHand(isMine);
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });

  const show = useCallback(() => {
    const range = sentence && rangeOf(readShownText(element), sentence.start, sentence.end);
    if (range === undefined) return undefined;
    const follows = !hand.current || isInView(range);
    if (follows) hand.current = false;
    if (follows && hasPlace(range)) latest.current(range, false, innerHeight * lowerShare);
    setAway(!follows);
    return range;
  }, [sentence, element, hand]);

  useEffect(() => {
    const boxes = layer.current;
    paintSentence(show(), boxes);
    return () => paintSentence(undefined, boxes);
    // Another text under the same sentence is other nodes.
  }, [show, layer, article]);

  const comeBack = useCallback(() => {
    hand.current = false;
    show();
  }, [hand, show]);
  return { isAway, comeBack };
}

/** True since the reader scrolled by hand. */
function useHand(isOn: boolean): { current: boolean } {
  const hand = useRef(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const leaving = new AbortController();
    const take = (event: Event) => {
      if (event instanceof KeyboardEvent && !scrollKeys.has(event.key)) return;
      if (!event.defaultPrevented && !isInDialog(event)) hand.current = true;
    };
    for (const kind of handMoves) {
      document.addEventListener(kind, take, { signal: leaving.signal, passive: true });
    }
    return () => leaving.abort();
  }, [isOn]);
  return hand;
}

/** Words in a closed part of the story stand nowhere. */
function hasPlace(range: Range): boolean {
  return range.getBoundingClientRect().height > 0;
}

function isInView(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

function isInDialog({ target }: Event): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

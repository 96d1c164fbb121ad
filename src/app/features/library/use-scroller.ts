import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { paneAround } from "#app/ui/pane-around.ts";

/** What scrolls the list: the page on a phone, its pane beside a story on wide screens. */
export interface Scroller {
  /** Undefined: the page. */
  pane: Element | undefined;
  /** Where the list begins in what scrolls, px. */
  offset: number;
  /** Of the list, px. */
  inlineSize: number;
  /** Of what is seen at once, px. */
  height: number;
}

/** Where a list below `head` stands; undefined until that is drawn. */
export function useScroller(head: RefObject<HTMLElement | null>): Scroller | undefined {
  const [scroller, setScroller] = useState<Scroller | undefined>(undefined);
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null) return undefined;
    const look = () => {
      const next = lookAround(element);
      setScroller((last) => (last !== undefined && isSame(last, next) ? last : next));
    };
    look();
    // Chips wrap, words come later, the window turns: all of it changes the part above the list.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    addEventListener("resize", look);
    return () => {
      observer.disconnect();
      removeEventListener("resize", look);
    };
  }, [head]);
  return scroller;
}

function lookAround(head: Element): Scroller {
  const pane = paneAround(head);
  const { bottom, width } = head.getBoundingClientRect();
  const top = pane === undefined ? -scrollY : pane.getBoundingClientRect().top - pane.scrollTop;
  const height = pane?.clientHeight ?? innerHeight;
  return { pane, offset: Math.round(bottom - top), inlineSize: Math.round(width), height };
}

function isSame(one: Scroller, other: Scroller): boolean {
  const isThere = one.pane === other.pane && one.offset === other.offset;
  return isThere && one.inlineSize === other.inlineSize && one.height === other.height;
}

import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type OpenedStory, useReaderSlots } from "#app/ui/reader-slots.ts";
import { readShownText } from "#app/ui/story-range.ts";
import type { Root } from "#article/tree.ts";
import { offsetAt } from "./offset-at.ts";
import type { OpenView } from "./read-view.ts";
import { reveal } from "./reveal.ts";
import { scrollerOf } from "./scroller.ts";

interface Props {
  view: OpenView;
  body: Root;
  /** The element around the words. */
  text: RefObject<HTMLElement | null>;
  pictures: OpenedStory["pictures"];
}

/** What the shell lets work on the open story. */
export function OverStory({ view, body, text, pictures }: Props) {
  const { over } = useReaderSlots();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setElement(text.current), [text]);
  const hands = useMemo(() => element && handsOn(element), [element]);
  if (element === null || hands === null) return null;
  const { story, article } = view;
  const opened: OpenedStory = { story, article, body, element, pictures, ...hands };
  return (
    <>
      {over.map((Part, index) => (
        <Part key={index} {...opened} />
      ))}
    </>
  );
}

function handsOn(element: HTMLElement): Pick<OpenedStory, "here" | "reveal"> {
  return {
    here: () => offsetAt(readShownText(element), element, scrollerOf(element)) ?? 0,
    reveal: (range, isAtTop = false, belowPx = 0) =>
      reveal({ range, isAtTop, belowPx }, scrollerOf(element)),
  };
}

import { useModel } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import "#app/ui/paint-ranges.css";
import { paintRanges } from "#app/ui/paint-ranges.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { rangeOf } from "#app/ui/story-range.ts";
import { useShownText } from "#app/ui/use-shown-text.ts";
import type { Library } from "#library/library.ts";
import { foldText } from "#story/fold.ts";
import type { GlossaryWord } from "#story/glossary.ts";
import { findWords } from "./find-words.ts";
import { GlossaryModel } from "./glossary-model.ts";
import { areMarkedInStories } from "./marks-in-stories.ts";
import { MeaningSheet } from "./MeaningSheet.tsx";

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** The words of the glossary in an open story: a dotted line below, their meaning on a tap. */
export default function StoryGlossary({ library, element }: Props) {
  const model = useModel(() => new GlossaryModel(library));
  const shown = useShownText(element);
  const [tapped, setTapped] = useState<GlossaryWord | undefined>(undefined);
  const entries = model.all.value;
  const isOn = areMarkedInStories.value;
  const found = useMemo(() => {
    if (shown === undefined || entries === undefined || !isOn) return [];
    const words = entries.map(({ word }) => word);
    return findWords(foldText(shown.text), words).flatMap(({ word, start, end }) => {
      const range = rangeOf(shown, start, end);
      return range === undefined ? [] : [{ word, range }];
    });
  }, [shown, entries, isOn]);
  useEffect(() => {
    const ranges = found.map(({ range }) => range);
    return paintRanges("glossary", ranges, element);
  }, [found, element]);
  useEffect(() => {
    const leaving = new AbortController();
    function openTapped(event: MouseEvent): void {
      const { target, clientX: x, clientY: y } = event;
      const isControl = target instanceof Element && target.closest("a, button, summary") !== null;
      if (event.defaultPrevented || isControl || getSelection()?.isCollapsed === false) return;
      const one = found.find(({ range }) => isOn && isOnRange(range, x, y));
      if (one === undefined) return;
      event.preventDefault();
      setTapped(one.word);
    }
    element.addEventListener("click", openTapped, { capture: true, signal: leaving.signal });
    return () => leaving.abort();
  }, [found, element, isOn]);
  if (tapped === undefined) return null;
  return <MeaningSheet word={tapped} onClose={() => setTapped(undefined)} />;
}

function isOnRange(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

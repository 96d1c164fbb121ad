import { useModel } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import "#app/ui/paint-ranges.css";
import { paintRanges } from "#app/ui/paint-ranges.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { rangeOf } from "#app/ui/story-range.ts";
import { useTappedRange } from "#app/ui/use-tapped-range.ts";
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

interface PaintedWord {
  word: GlossaryWord;
  range: Range;
}

/** The words of the glossary in an open story: a dotted line below, their meaning on a tap. */
export default function StoryGlossary({ library, element }: Props) {
  const model = useModel(() => new GlossaryModel(library));
  const shown = useShownText(element);
  const [tapped, setTapped] = useState<PaintedWord | undefined>(undefined);
  const entries = model.all.value;
  const isOn = areMarkedInStories.value;
  const found = useMemo((): PaintedWord[] => {
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
  useTappedRange(element, found, setTapped);
  if (tapped === undefined) return null;
  return <MeaningSheet word={tapped.word} onClose={() => setTapped(undefined)} />;
}

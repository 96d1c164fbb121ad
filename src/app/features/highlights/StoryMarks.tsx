import { useModel } from "@preact/signals";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { place } from "#app/ui/location.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { rangeOf } from "#app/ui/story-range.ts";
import { openTool } from "#app/ui/story-tool.ts";
import type { Library } from "#library/library.ts";
import { BackChip } from "./BackChip.tsx";
import { focusWords } from "./focus-words.ts";
import { locateAll } from "./marked.ts";
import { MarksModel } from "./marks-model.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { ShownTool } from "./ShownTool.tsx";
import { usePaintedMarks } from "./use-painted-marks.ts";
import { useShownText } from "#app/ui/use-shown-text.ts";

interface Props extends OpenedStory {
  library: Promise<Library>;
  /** Of the app. */
  version: string;
}

/** What a reader does with the words of an open story: marks, finds, looks up, follows. */
export default function StoryMarks({ library, version, ...opened }: Props) {
  const { story, element, here, reveal } = opened;
  const model = useModel(() => new MarksModel(library, story.address));
  const shown = useShownText(element);
  const highlights = model.highlights.value;
  const marked = useMemo(() => (shown ? locateAll(shown, highlights) : []), [shown, highlights]);
  usePaintedMarks(marked, element);
  const [left, setLeft] = useState<number | undefined>(undefined);
  const [goal, setGoal] = useState<Range | undefined>(undefined);
  const goTo = useCallback(
    (range: Range) => {
      setLeft(here());
      reveal(range, false);
      setGoal(range);
    },
    [here, reveal],
  );
  // Once the sheet that led there is gone: until then nothing behind it takes the focus.
  useEffect(() => {
    if (goal !== undefined) focusWords(goal);
  }, [goal]);
  const { at, find } = place.value.query;
  useEffect(() => {
    if (find !== undefined) openTool({ kind: "find", query: find });
  }, [find]);
  const asked = at === undefined ? undefined : marked.find(({ highlight }) => highlight.id === at);
  const askedId = asked?.highlight.id;
  useEffect(() => {
    if (asked?.range !== undefined) reveal(asked.range);
    else if (askedId !== undefined) openTool({ kind: "highlight", id: askedId });
    // Once for each that is asked for: later changes of the text are no wish to go there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [askedId]);
  if (shown === undefined) return null;
  const back = left === undefined ? undefined : rangeOf(shown, left, shown.text.length);
  return (
    <>
      <SelectionBar opened={opened} shown={shown} model={model} />
      <ShownTool {...{ opened, shown, model, marked, library, version }} onGo={goTo} />
      {back !== undefined && (
        <BackChip
          onBack={() => {
            setLeft(undefined);
            reveal(back, true);
          }}
          onClose={() => setLeft(undefined)}
        />
      )}
    </>
  );
}

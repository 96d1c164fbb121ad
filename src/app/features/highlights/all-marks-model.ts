import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { listAllHighlights, type MarkedWords } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { watchLibrary } from "#library/watch.ts";
import type { HighlightColour } from "#story/highlight.ts";
import { chooseMarks, groupByStory } from "./choose-marks.ts";

/** What is marked in all stories, and what of it the reader wants to see. */
export const AllMarksModel = createModel((opening: Promise<Library>) => {
  const all = signal<MarkedWords[] | undefined>(undefined);
  const asked = signal("");
  const colour = signal<HighlightColour | undefined>(undefined);
  const isByStory = signal(false);
  const shown = computed(
    () => all.value && chooseMarks(all.value, { asked: asked.value, colour: colour.value }),
  );
  const groups = computed(() =>
    isByStory.value && shown.value ? groupByStory(shown.value) : undefined,
  );

  const refresh = oneAtATime(() =>
    onStorage(
      async () => {
        all.value = await listAllHighlights(await opening);
      },
      () => all.peek() === undefined,
    ),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "highlights" || kind === "stories" || kind === "story") void refresh();
    });
  });

  function ask(words: string): void {
    asked.value = words;
  }

  function choose(next: HighlightColour | undefined): void {
    colour.value = next;
  }

  function order(byStory: boolean): void {
    isByStory.value = byStory;
  }

  return { all, asked, colour, isByStory, shown, groups, ask, choose, order, refresh };
});

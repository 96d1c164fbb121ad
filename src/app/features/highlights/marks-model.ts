import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { t } from "#i18n/more.ts";
import { deleteHighlight, listHighlights, saveHighlight } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { watchLibrary } from "#library/watch.ts";
import type { TextAnchor } from "#story/anchor.ts";
import type { Highlight, HighlightColour } from "#story/highlight.ts";
import { highlightsWords } from "./highlights-words.ts";

/** What is marked in one story, and the ways to change it. */
export const MarksModel = createModel((opening: Promise<Library>, address: string) => {
  const highlights = signal<Highlight[]>([]);

  const refresh = oneAtATime(() =>
    onStorage(async () => {
      highlights.value = await listHighlights(await opening, address);
    }),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "highlights") void refresh();
    });
  });

  function keep(highlight: Highlight): Promise<void> {
    return onStorage(async () => saveHighlight(await opening, highlight));
  }

  /** Marks words; the new highlight is on the screen before it is on the disk. */
  function mark(anchor: TextAnchor, colour: HighlightColour): Highlight {
    const now = Date.now();
    const id = crypto.randomUUID();
    const highlight = { id, address, anchor, colour, createdAt: now, changedAt: now };
    highlights.value = [...highlights.peek(), highlight];
    void keep(highlight);
    return highlight;
  }

  function change(highlight: Highlight, to: Partial<Pick<Highlight, "colour" | "note">>): void {
    const { note, ...rest } = { ...highlight, ...to, changedAt: Date.now() };
    const words = note?.trim();
    void keep(words ? { ...rest, note: words } : rest);
  }

  function remove(highlight: Highlight): void {
    void removeWithUndo(opening, highlight);
  }

  return { highlights, refresh, mark, change, remove };
});

export type OpenMarks = InstanceType<typeof MarksModel>;

/** Deletes a highlight and offers to take that back. */
export function removeWithUndo(opening: Promise<Library>, highlight: Highlight): Promise<void> {
  return onStorage(async () => {
    await deleteHighlight(await opening, highlight.id);
    showToast({
      text: highlightsWords().removed,
      action: {
        label: t.undo,
        run: () => void onStorage(async () => saveHighlight(await opening, highlight)),
      },
    });
  });
}

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
  /** On their way to the disk: what is read meanwhile is older. */
  const saving = new Map<string, Highlight>();

  const refresh = oneAtATime(() =>
    onStorage(async () => {
      const kept = await listHighlights(await opening, address);
      const others = kept.filter(({ id }) => !saving.has(id));
      highlights.value = [...others, ...saving.values()];
    }),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "highlights") void refresh();
    });
  });

  function keep(highlight: Highlight): Promise<void> {
    saving.set(highlight.id, highlight);
    return onStorage(async () => {
      try {
        await saveHighlight(await opening, highlight);
      } finally {
        if (saving.get(highlight.id) === highlight) saving.delete(highlight.id);
      }
    });
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

  /** Changes what is named on the highlight as it is now; on the screen at once, as `mark`. */
  function change(id: string, to: Partial<Pick<Highlight, "colour" | "note">>): void {
    const now = highlights.peek().find((one) => one.id === id);
    if (now === undefined) return;
    const { note, ...rest } = { ...now, ...to, changedAt: Date.now() };
    const words = note?.trim();
    const changed = words ? { ...rest, note: words } : rest;
    highlights.value = highlights.peek().map((one) => (one === now ? changed : one));
    void keep(changed);
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

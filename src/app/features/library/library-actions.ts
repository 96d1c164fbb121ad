import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import type { ListWords } from "#i18n/list.id.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { changeStories, deleteStories, type Marks, type Undo } from "#library/many-stories.ts";
import { listWords } from "./list-words.ts";

/** What can be done with one story of a list or with thousands, each with one way back. */
export type Action = keyof ListWords["did"];

/** Does it in one transaction, says so, and takes all of it back on one tap. */
export function act(
  opening: Promise<Library>,
  action: Action,
  addresses: readonly string[],
): Promise<void> {
  return onStorage(async () => {
    if (addresses.length === 0) return;
    const undo = await perform(await opening, action, addresses);
    const run = () => void onStorage(undo);
    const text = listWords().did[action](t.storyCount(addresses.length));
    showToast({ text, action: { label: t.undo, run } });
  });
}

function perform(library: Library, action: Action, addresses: readonly string[]): Promise<Undo> {
  const now = Date.now();
  if (action === "remove") return deleteStories(library, addresses, now);
  return changeStories(library, addresses, (marks) => marked(marks, action, now));
}

function marked(marks: Marks, action: Exclude<Action, "remove">, now: number): Marks {
  const { archivedAt: _archivedAt, ...shelved } = marks;
  const { favouriteAt: _favouriteAt, ...plain } = marks;
  const { place: _place, ...unplaced } = marks;
  switch (action) {
    case "archive":
      return { ...marks, archivedAt: marks.archivedAt ?? now };
    case "unarchive":
      return shelved;
    case "favourite":
      return { ...marks, favouriteAt: marks.favouriteAt ?? now };
    case "unfavourite":
      return plain;
    case "read":
      return { ...marks, progress: 1 };
    case "unread":
      return { ...unplaced, progress: 0 };
  }
}

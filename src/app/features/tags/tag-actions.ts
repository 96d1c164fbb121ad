import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import type { Undo } from "#library/many-stories.ts";
import { saveTagColour, type TagColour } from "#library/tag-colours.ts";
import { deleteTag, renameTagEverywhere } from "#library/tag-names.ts";
import { tagWords } from "./tag-words.ts";

/** Gives a tag another name; `isTaken`: it becomes one with the tag that has the name. */
export function nameTag(
  opening: Promise<Library>,
  from: string,
  to: string,
  isTaken: boolean,
): Promise<void> {
  const words = tagWords();
  const text = isTaken ? words.merged(from, to) : words.renamed(from, to);
  return change(text, async () => renameTagEverywhere(await opening, from, to));
}

export function dropTag(opening: Promise<Library>, name: string): Promise<void> {
  return change(tagWords().removed(name), async () => deleteTag(await opening, name));
}

export function colourTag(
  opening: Promise<Library>,
  name: string,
  colour: TagColour | undefined,
): Promise<void> {
  return onStorage(async () => saveTagColour(await opening, name, colour));
}

/** Does it, says so, and takes it back on a tap. */
function change(text: string, work: () => Promise<Undo>): Promise<void> {
  return onStorage(async () => {
    const undo = await work();
    showToast({ text, action: { label: t.undo, run: () => void onStorage(undo) } });
  });
}

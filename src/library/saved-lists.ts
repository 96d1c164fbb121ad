import { isRecord } from "#base/json.ts";
import type { Library, Writing } from "./library.ts";
import { announce } from "./watch.ts";

/** A list of the library, or a search, that the reader keeps under a name. */
export interface SavedList {
  id: string;
  name: string;
  /** Of its address, without the question mark. */
  query: string;
}

const settingsKey = "lists";

/** In the order they were made. */
export async function getSavedLists(library: Library): Promise<SavedList[]> {
  return parseLists(await library.read(["settings"], (tx) => tx.store.get(settingsKey)));
}

/** Keeps a list; one of the same name is replaced. */
export function saveList(library: Library, list: SavedList): Promise<SavedList[]> {
  const isSame = (one: SavedList) => one.name.toLowerCase() === list.name.toLowerCase();
  return change(library, (lists) => [...lists.filter((one) => !isSame(one)), list]);
}

/** @returns the lists as they were, for `putLists` */
export function deleteList(library: Library, id: string): Promise<SavedList[]> {
  return change(library, (lists) => lists.filter((list) => list.id !== id));
}

/** Puts the lists back as they were. */
export async function putLists(library: Library, lists: readonly SavedList[]): Promise<void> {
  await change(library, () => [...lists]);
}

async function change(
  library: Library,
  next: (lists: SavedList[]) => SavedList[],
): Promise<SavedList[]> {
  const before = await library.write(["settings"], "relaxed", async (tx: Writing<"settings">) => {
    const settings = tx.objectStore("settings");
    const lists = parseLists(await settings.get(settingsKey));
    await settings.put(next(lists), settingsKey);
    return lists;
  });
  announce({ kind: "settings" });
  return before;
}

function parseLists(value: unknown): SavedList[] {
  return Array.isArray(value) ? value.filter(isSavedList) : [];
}

function isSavedList(value: unknown): value is SavedList {
  if (!isRecord(value)) return false;
  const { id, name, query } = value;
  return typeof id === "string" && typeof name === "string" && typeof query === "string";
}

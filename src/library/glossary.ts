import type { GlossaryWord } from "#story/glossary.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

/** The reader's own glossary, in no order. */
export function listGlossary(library: Library): Promise<GlossaryWord[]> {
  return library.read(["glossary"], (tx) => tx.store.getAll());
}

/** Keeps a word, new or changed. On the disk when it resolves: meanings are typed by hand. */
export async function saveWord(library: Library, word: GlossaryWord): Promise<void> {
  await library.write(["glossary"], "strict", (tx) => tx.store.put(word));
  announce({ kind: "glossary" });
}

/** Deletes a word; saving it again undoes it. */
export async function deleteWord(library: Library, id: string): Promise<void> {
  await library.write(["glossary"], "relaxed", (tx) => tx.store.delete(id));
  announce({ kind: "glossary" });
}

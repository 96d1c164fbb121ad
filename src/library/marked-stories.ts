import type { Library } from "./library.ts";

/** The addresses of the stories with a highlight. Reads keys only. */
export function listMarked(library: Library): Promise<Set<string>> {
  return library.read(["highlights"], async (tx) => {
    const marked = new Set<string>();
    let cursor = await tx.store.index("byAddress").openKeyCursor(null, "nextunique");
    while (cursor !== null) {
      marked.add(cursor.key);
      cursor = await cursor.continue();
    }
    return marked;
  });
}

import { batch, signal } from "@preact/signals";
import type { Library } from "#library/library.ts";
import { type Fresh, type Rows, rowsOf } from "#library/rows.ts";
import type { Known } from "./known-list.ts";

/** The rows of the library as a signal, until `leaving`. `onFresh` gets the stories that were read anew. */
export function createKnownRows(leaving: AbortSignal, onFresh: (fresh: Fresh | undefined) => void) {
  const known = signal<Known>({ rows: [], isWhole: false });
  let joined: Rows | undefined;

  /** Joins those who look at the rows of the library. */
  function join(library: Library): Rows {
    if (joined !== undefined) return joined;
    const rows = rowsOf(library);
    const follow = (fresh: Fresh | undefined) =>
      batch(() => {
        known.value = { rows: rows.list(), isWhole: rows.isWhole };
        onFresh(fresh);
      });
    leaving.addEventListener("abort", rows.watch(follow));
    if (rows.isWhole) follow(new Map());
    joined = rows;
    return rows;
  }

  return { known, join };
}

import type { Row } from "#library/row.ts";
import { type FirstScreen, screenful, type ShowCounts } from "./first-screen.ts";
import { isPlain, type LibraryView } from "./view.ts";

/** A list of the library as far as it is known. */
export interface LibraryList {
  view: LibraryView;
  rows: readonly Row[];
  /** How many it has in all, those that are not read yet included. */
  total: number;
}

/** The rows of the library as far as they are read, newest first. */
export interface Known {
  rows: readonly Row[];
  isWhole: boolean;
}

interface Given {
  view: LibraryView;
  /** What fits among the rows that are known. */
  found: readonly Row[];
  isWhole: boolean;
  first: FirstScreen | undefined;
  counts: ShowCounts | undefined;
}

/** What of a list can be shown now; undefined while that would be untrue. */
export function listOf({ view, found, isWhole, first, counts }: Given): LibraryList | undefined {
  const known = { view, rows: found, total: found.length };
  if (isWhole) return known;
  if (first !== undefined && first.show === view.show && isPlain(view)) {
    const rows = found.length > first.rows.length ? found : first.rows;
    const total = first.rows.length < screenful ? 0 : (counts?.[first.show] ?? 0);
    return { view, rows, total: Math.max(rows.length, total) };
  }
  // Only the order of the library can be shown from its beginning.
  return view.sort === "newest" && found.length > 0 ? known : undefined;
}

/** True for a list that only the highlights can tell. */
export function needsMarks({ show, isMarked }: Pick<LibraryView, "show" | "isMarked">): boolean {
  return show === "highlights" || isMarked === true;
}

import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { speeds } from "#app/ui/speeds.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { listMarked } from "#library/marked-stories.ts";
import { rowsOf } from "#library/rows.ts";
import { getSavedLists, type SavedList } from "#library/saved-lists.ts";
import { watchLibrary } from "#library/watch.ts";
import { arrange, countRows } from "./arrange.ts";
import { createBeginning } from "./beginning.ts";
import { createFullStories } from "./full-stories.ts";
import { listOf, needsMarks } from "./known-list.ts";
import { createKnownRows } from "./known-rows.ts";
import { firstView, type LibraryView } from "./view.ts";

/**
 * One of the library's lists, kept true while it is on screen: its first screen straight from the
 * library, all else from rows that are read in the background.
 */
export const LibraryModel = createModel((opening: Promise<Library>) => {
  const view = signal<LibraryView>(firstView);
  /** The addresses of stories with a highlight, once a list has asked for them. */
  const marked = signal<ReadonlySet<string> | undefined>(undefined);
  const full = createFullStories(opening);
  const beginning = createBeginning(full.keep);
  /** The reader's own. */
  const lists = signal<readonly SavedList[]>([]);
  const leaving = new AbortController();
  const { known, join } = createKnownRows(leaving.signal, full.update);

  const given = computed(() => ({ speeds: speeds.value, marked: marked.value ?? nothing }));
  const found = computed(() => arrange(known.value.rows, view.value, given.value));
  /** Undefined while nothing of the chosen list is known yet. */
  const list = computed(() => {
    if (needsMarks(view.value) && marked.value === undefined) return undefined;
    const { isWhole } = known.value;
    const begun = { first: beginning.first.value, counts: beginning.counts.value };
    return listOf({ view: view.value, found: found.value, isWhole, ...begun });
  });
  /** Undefined until they are read. */
  const counts = computed(() => {
    if (known.value.isWhole) return countRows(known.value.rows, given.value.marked);
    const counted = beginning.counts.value;
    return counted && { ...counted, highlights: given.value.marked.size };
  });

  async function read(): Promise<void> {
    const library = await opening;
    if (leaving.signal.aborted) return;
    const { show, isMarked } = view.peek();
    const rows = join(library);
    if (rows.isWhole) await rows.catchUp();
    else if (show !== "highlights") await beginning.begin(library, show);
    lists.value = await getSavedLists(library);
    // What is counted here is told by the rows, once they are read.
    if (!rows.isWhole && !leaving.signal.aborted) await beginning.count(library);
    const isAsked = needsMarks({ show, isMarked }) || marked.peek() !== undefined;
    if (isAsked) marked.value = await listMarked(library);
  }
  const refresh = oneAtATime(() => onStorage(read, () => list.peek() === undefined));
  const catchUp = oneAtATime(() => onStorage(async () => rowsOf(await opening).catchUp()));

  /** Shows another list; resolves once its first screen is there. All else follows. */
  async function choose(next: LibraryView): Promise<void> {
    view.value = next;
    await refresh();
    void catchUp();
  }

  async function renew(): Promise<void> {
    if (!known.peek().isWhole) await refresh();
    await catchUp();
  }

  effect(() => {
    const stop = watchLibrary(({ kind }) => {
      if (kind === "story" || kind === "stories") void renew();
      if (kind === "settings" || kind === "highlights") void refresh();
    });
    return () => {
      stop();
      leaving.abort();
    };
  });

  return { view, list, counts, known, given, lists, stories: full.stories, see: full.need, choose };
});

const nothing: ReadonlySet<string> = new Set<string>();

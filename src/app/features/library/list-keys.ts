import { readPath, screens } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";
import { tagging } from "#app/ui/tagging.ts";
import type { Library } from "#library/library.ts";
import type { Row } from "#library/row.ts";
import type { LibraryList } from "./known-list.ts";
import { act, type Action } from "./library-actions.ts";
import type { SelectionModel } from "./selection.ts";
import type { KeyActions } from "./use-library-keys.ts";

/** Where the hand of the reader is in the list, and what it can reach. */
export interface Hand {
  library: Promise<Library>;
  list: LibraryList | undefined;
  selection: InstanceType<typeof SelectionModel>;
  onHelp: () => void;
  /** The row that has the focus, else the one that is open beside the list. */
  here: () => number | undefined;
  /** The row may go: the focus then goes to what takes its place. */
  leave: (index: number | undefined) => void;
  reveal: (index: number) => void;
}

/** What each key does with the list as it is now. */
export function keysOf({ library, list, selection, onHelp, ...hand }: Hand): KeyActions {
  function onRow(work: (row: Row) => void): void {
    const at = hand.here();
    const row = at === undefined ? undefined : list?.rows[at];
    if (row === undefined) return;
    hand.leave(at);
    work(row);
  }
  /** With all that is chosen, else with the row that has the focus. */
  function onRows(work: (rows: readonly Row[]) => void): void {
    const chosen = selection.chosen.peek();
    const rows = list?.rows.filter(({ address }) => chosen?.has(address)) ?? [];
    if (rows.length === 0) return onRow((row) => work([row]));
    hand.leave(hand.here());
    work(rows);
    selection.end();
  }
  const actOn = (action: (rows: readonly Row[]) => Action) =>
    onRows((rows) => void act(library, action(rows), addressesOf(rows)));
  return {
    move(by) {
      const at = hand.here();
      const next = at === undefined ? 0 : at + by;
      if (list !== undefined && next >= 0 && next < list.total) hand.reveal(next);
    },
    open: () => onRow(({ address }) => route(readPath(address))),
    archive: () => actOn(archiving),
    favourite: () => actOn(liking),
    remove: () => actOn(() => "remove"),
    tag: () =>
      onRows((rows) => {
        tagging.value = addressesOf(rows);
      }),
    select: () => onRow(({ address }) => selection.toggle(address)),
    search: () => route(`${screens.library}?q=`),
    help: onHelp,
    leave() {
      const isOn = selection.isOn.peek();
      selection.end();
      return isOn;
    },
  };
}

/** Where all of them are so already, the way back is meant. */
export function archiving(rows: readonly Row[]) {
  return rows.every(({ shelf }) => shelf === "archived") ? "unarchive" : "archive";
}

/** The same with favourites. */
export function liking(rows: readonly Row[]) {
  return rows.every(({ isFavourite }) => isFavourite) ? "unfavourite" : "favourite";
}

function addressesOf(rows: readonly Row[]): string[] {
  return rows.map(({ address }) => address);
}

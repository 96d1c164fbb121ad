import { useCallback, useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { longList } from "#app/ui/panes.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import type { Row } from "#library/row.ts";
import type { LibraryList } from "./known-list.ts";
import { act } from "./library-actions.ts";
import { type Swipe, type SwipeWay, watchGestures } from "./row-gestures.ts";
import type { RowControl } from "./row-window.ts";
import type { SelectionModel } from "./selection.ts";
import { archiving, type Hand, keysOf, liking } from "./list-keys.ts";
import { useLibraryKeys } from "./use-library-keys.ts";

interface Given {
  library: Promise<Library>;
  list: LibraryList | undefined;
  selection: InstanceType<typeof SelectionModel>;
  openAddress: string | undefined;
  onHelp: () => void;
}

/**
 * What fingers and keys do with the rows of a list.
 * @returns what the list calls once it is drawn
 */
export function useListWork(given: Given): (control: RowControl) => () => void {
  const latest = useRef(given);
  const control = useRef<RowControl | undefined>(undefined);
  /** Where the focus goes back to when its row leaves the list. */
  const left = useRef<number | undefined>(undefined);
  const { list } = given;
  useLayoutEffect(() => {
    latest.current = given;
  });
  useEffect(() => {
    const at = left.current;
    left.current = undefined;
    if (at === undefined || list === undefined || isFocused(control.current)) return;
    if (list.total > 0) control.current?.reveal(Math.min(at, list.total - 1));
  }, [list]);

  const hand: Hand = {
    ...given,
    here: () => focusedIndex(control.current) ?? openIndex(latest.current),
    leave: (index) => {
      left.current = index;
    },
    reveal: (index) => control.current?.reveal(index),
  };
  useLibraryKeys(keysOf(hand));
  useLayoutEffect(() => {
    const rows = () => latest.current.list?.rows ?? [];
    longList.value = {
      addresses: () => rows().map(({ address }) => address),
      reveal(wanted, hasFocus) {
        const at = rows().findIndex(({ address }) => address === wanted);
        control.current?.reveal(at, hasFocus);
      },
    };
    return () => {
      longList.value = undefined;
    };
  }, []);

  return useCallback((drawn: RowControl) => {
    control.current = drawn;
    const rowAt = (element: HTMLElement) =>
      latest.current.list?.rows[Number(element.dataset["index"])];
    const stop = watchGestures(drawn.list, {
      swipeOf(element, way) {
        const row = latest.current.selection.isOn.peek() ? undefined : rowAt(element);
        return row && swipeOf(latest.current.library, row, way);
      },
      onHold(element) {
        const row = rowAt(element);
        if (row !== undefined) latest.current.selection.toggle(row.address);
      },
    });
    return () => {
      stop();
      control.current = undefined;
    };
  }, []);
}

function swipeOf(library: Promise<Library>, row: Row, way: SwipeWay): Swipe {
  const addresses = [row.address];
  if (way === "end") {
    const hint = row.shelf === "archived" ? t.unarchive : t.archive;
    return { hint, run: () => void act(library, archiving([row]), addresses) };
  }
  if (way === "start-far") {
    return { hint: t.remove, isDanger: true, run: () => void act(library, "remove", addresses) };
  }
  const hint = row.isFavourite ? t.unfavourite : t.favourite;
  return { hint, run: () => void act(library, liking([row]), addresses) };
}

function focusedIndex(control: RowControl | undefined): number | undefined {
  const active = document.activeElement;
  if (!control?.list.contains(active)) return undefined;
  const index = active?.closest("[data-index]")?.getAttribute("data-index");
  return index === undefined || index === null ? undefined : Number(index);
}

function isFocused(control: RowControl | undefined): boolean {
  return focusedIndex(control) !== undefined;
}

function openIndex({ list, openAddress }: Given): number | undefined {
  const at = list?.rows.findIndex(({ address }) => address === openAddress) ?? -1;
  return at < 0 ? undefined : at;
}

import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Story } from "#story/story.ts";
import type { LibraryList } from "./known-list.ts";
import { LibraryRow, type LibraryRowProps } from "./LibraryRow.tsx";
import type { RowControl } from "./row-window.ts";
import type { SelectionModel } from "./selection.ts";
import { useRowWindow } from "./use-row-window.ts";
import type { Scroller } from "./use-scroller.ts";
import styles from "./VirtualRows.module.css";

interface Props {
  list: LibraryList;
  label: string;
  scroller: Scroller;
  /** The full records that are read, by their addresses. */
  stories: ReadonlyMap<string, Story>;
  selection: InstanceType<typeof SelectionModel>;
  openAddress: string | undefined;
  /** Rows that came near the screen. */
  onSeen: (addresses: string[]) => void;
  /** Gets the list and what moves it, once it is drawn; returns what ends that. */
  onDrawn: (control: RowControl) => () => void;
}

/** A list of any length of which only the rows around the screen are in the document. */
export function VirtualRows(props: Props) {
  const { list, label, scroller, stories, selection, openAddress, onSeen, onDrawn } = props;
  const { rows, total } = list;
  const element = useRef<HTMLUListElement>(null);
  const rowWindow = useRowWindow(element, list, scroller);
  const shown = rowWindow.shown();
  const seen = shown.flatMap((index) => rows[index]?.address ?? []).join("\n");
  useEffect(() => onSeen(seen === "" ? [] : seen.split("\n")), [seen, onSeen]);
  useLayoutEffect(() => {
    const control = element.current;
    if (control === null) return undefined;
    return onDrawn({ list: control, reveal: rowWindow.reveal.bind(rowWindow) });
  }, [onDrawn, rowWindow]);
  const chosen = selection.chosen.value;
  const draw = useDrawnRows();
  const drawn = shown.map((index) => {
    const row = rows[index];
    return draw({
      index,
      total,
      row,
      story: row && stories.get(row.address),
      isOpen: row !== undefined && row.address === openAddress,
      isChosen: row && chosen?.has(row.address),
      onToggle: selection.toggle,
    });
  });
  return (
    <div class={styles.clip}>
      <ul ref={element} class={styles.list} aria-label={label}>
        {drawn}
      </ul>
    </div>
  );
}

/** Draws rows, those that are as they were not again: most of a list that scrolls stays as it is. */
function useDrawnRows(): (props: LibraryRowProps) => VNode {
  const last = useRef(new Map<string | number, { props: LibraryRowProps; node: VNode }>());
  const next = new Map<string | number, { props: LibraryRowProps; node: VNode }>();
  useLayoutEffect(() => {
    last.current = next;
  });
  return (props) => {
    const key = props.row?.address ?? props.index;
    const known = last.current.get(key);
    const isSame = known !== undefined && areEqual(known.props, props);
    const one = isSame ? known : { props, node: <LibraryRow key={key} {...props} /> };
    next.set(key, one);
    return one.node;
  };
}

function areEqual(one: LibraryRowProps, other: LibraryRowProps): boolean {
  return (
    one.index === other.index &&
    one.total === other.total &&
    one.row === other.row &&
    one.story === other.story &&
    one.isOpen === other.isOpen &&
    one.isChosen === other.isChosen
  );
}

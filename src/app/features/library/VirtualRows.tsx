import { useEffect, useRef } from "preact/hooks";
import type { Story } from "#story/story.ts";
import type { LibraryList } from "./known-list.ts";
import { LibraryRow } from "./LibraryRow.tsx";
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
  onSeen: (addresses: string[]) => unknown;
  /** Gets the list and what moves it, once it is drawn; returns what ends that. */
  onDrawn: (control: RowControl) => () => void;
}

/** A list of any length of which only the rows around the screen are in the document. */
export function VirtualRows(props: Props) {
  const { list, scroller, stories, selection, openAddress, onSeen, onDrawn } = props;
  const { rows, total } = list;
  const element = useRef<HTMLUListElement>(null);
  const rowWindow = useRowWindow(element, list, scroller);
  const shown = rowWindow.shown();
  const seen = shown.flatMap(({ index }) => rows[index]?.address ?? []).join("\n");
  useEffect(() => void onSeen(seen === "" ? [] : seen.split("\n")), [seen, onSeen]);
  useEffect(() => {
    const control = element.current;
    if (control === null) return undefined;
    return onDrawn({ list: control, reveal: (index) => rowWindow.reveal(index) });
  }, [onDrawn, rowWindow]);
  const chosen = selection.chosen.value;
  const placeOf = ({ index, start }: { index: number; start: number }) => ({
    "data-index": index,
    "aria-setsize": total,
    "aria-posinset": index + 1,
    ...(chosen && { "data-choosing": "" }),
    style: { transform: `translateY(${start}px)` },
  });
  const size = { blockSize: `${rowWindow.height}px` };
  return (
    <div class={styles.clip}>
      <ul ref={element} class={styles.list} aria-label={props.label} style={size}>
        {shown.map((item) => {
          const row = rows[item.index];
          return (
            <LibraryRow
              key={row?.address ?? item.index}
              row={row}
              story={row && stories.get(row.address)}
              place={placeOf(item)}
              isOpen={row !== undefined && row.address === openAddress}
              isChosen={row && chosen?.has(row.address)}
              onToggle={selection.toggle}
            />
          );
        })}
      </ul>
    </div>
  );
}

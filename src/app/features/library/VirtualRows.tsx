import { useEffect, useRef } from "preact/hooks";
import type { Story } from "#story/story.ts";
import type { LibraryList } from "./known-list.ts";
import { LibraryRow } from "./LibraryRow.tsx";
import { RowToCome } from "./RowToCome.tsx";
import { useRowWindow } from "./use-row-window.ts";
import type { Scroller } from "./use-scroller.ts";
import styles from "./VirtualRows.module.css";

interface Props {
  list: LibraryList;
  label: string;
  scroller: Scroller;
  /** The full records that are read, by their addresses. */
  stories: ReadonlyMap<string, Story>;
  openAddress: string | undefined;
  /** Rows that came near the screen. */
  onSeen: (addresses: string[]) => unknown;
}

/** A list of any length of which only the rows around the screen are in the document. */
export function VirtualRows({ list, label, scroller, stories, openAddress, onSeen }: Props) {
  const { rows, total } = list;
  const element = useRef<HTMLUListElement>(null);
  const virtual = useRowWindow({ list: element, rows, total, scroller });
  const shown = virtual.getVirtualItems();
  const seen = shown.flatMap(({ index }) => rows[index]?.address ?? []).join("\n");
  useEffect(() => void onSeen(seen === "" ? [] : seen.split("\n")), [seen, onSeen]);
  const placeOf = ({ index, start }: { index: number; start: number }) => ({
    ref: virtual.measureElement,
    "data-index": index,
    "aria-setsize": total,
    "aria-posinset": index + 1,
    style: { transform: `translateY(${start - scroller.offset}px)` },
  });
  const size = { blockSize: `${virtual.getTotalSize()}px` };
  return (
    <ul ref={element} class={styles.list} aria-label={label} style={size}>
      {shown.map((item) => {
        const row = rows[item.index];
        if (row === undefined) return <RowToCome key={item.key} place={placeOf(item)} />;
        return (
          <LibraryRow
            key={item.key}
            row={row}
            story={stories.get(row.address)}
            place={placeOf(item)}
            isOpen={row.address === openAddress}
          />
        );
      })}
    </ul>
  );
}

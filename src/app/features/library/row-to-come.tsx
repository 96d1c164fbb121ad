import type { ComponentChildren } from "preact";
import { readPath } from "#app/ui/addresses.ts";
import type { Row } from "#library/row.ts";
import styles from "./row-to-come.module.css";

/** What a row of the list puts on its outermost element. */
interface RowPlace {
  "data-index": number;
  "aria-setsize": number;
  "aria-posinset": number;
}

interface Props {
  row: Row | undefined;
  place: RowPlace;
  children: ComponentChildren;
}

/**
 * A row whose record is being read: the title when it is known, else only the shape of one. No
 * component: what takes its place later is to have the same elements.
 */
export function rowToCome({ row, place, children }: Props) {
  if (row === undefined) {
    return (
      <li {...place} class={styles.row} aria-busy="true">
        <i />
        <i />
      </li>
    );
  }
  return (
    <li {...place} class={styles.row}>
      <a href={readPath(row.address)} lang={row.language || undefined} dir="auto">
        {row.title}
      </a>
      <span>{row.source}</span>
      {children}
    </li>
  );
}

import styles from "./LibraryRow.module.css";
import type { RowPlace } from "./place.ts";

interface Props {
  place: RowPlace;
}

/** The shape of a row that is counted but not read yet. */
export function RowToCome({ place }: Props) {
  return (
    <li {...place} class={styles.place} aria-busy="true">
      <i />
      <i />
    </li>
  );
}

import { t } from "#i18n/more.ts";
import styles from "./ListSkeleton.module.css";
import row from "./row-to-come.module.css";

const places = [0, 1, 2, 3];

/** The shape of what comes; not seen at all when it comes at once. */
export function ListSkeleton() {
  return (
    <div class={styles.skeleton}>
      <span class="spoken">{t.loading}</span>
      {places.map((place) => (
        <div key={place} class={row.row} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

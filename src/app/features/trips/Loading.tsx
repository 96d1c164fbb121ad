import { t } from "#i18n/more.ts";
import styles from "./Loading.module.css";

/** The shape of what comes; not seen at all when it comes at once. */
export function Loading() {
  return (
    <div class={styles.loading}>
      <span class="spoken">{t.loading}</span>
    </div>
  );
}

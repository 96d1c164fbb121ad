import { EmptyState } from "#app/ui/EmptyState.tsx";
import { t } from "#i18n/more.ts";
import styles from "./Frame.module.css";

/** The pane beside a list before a story is opened in it. */
export function PickStory() {
  return (
    <div class={styles.pick}>
      <EmptyState icon="bekal" title={t.pickStory} text={t.pickStoryText} />
    </div>
  );
}

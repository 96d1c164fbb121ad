import { Sheet } from "#app/ui/Sheet.tsx";
import { TextSizeField } from "#app/ui/TextSizeField.tsx";
import { ThemeChoice } from "#app/ui/ThemeChoice.tsx";
import { t } from "#i18n/more.ts";
import styles from "./DisplaySheet.module.css";

interface Props {
  onClose: () => void;
}

/** How a story looks; every choice applies at once, to the story behind the sheet too. */
export function DisplaySheet({ onClose }: Props) {
  return (
    <Sheet title={t.display} onClose={onClose}>
      <div class={styles.fields}>
        <TextSizeField />
        <ThemeChoice />
      </div>
    </Sheet>
  );
}

import { Sheet } from "#app/ui/Sheet.tsx";
import { TextSizeField } from "#app/ui/TextSizeField.tsx";
import { ThemeChoice } from "#app/ui/ThemeChoice.tsx";
import { BekalError } from "#base/errors.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { saveSettings, type Settings } from "#library/settings.ts";
import styles from "./DisplaySheet.module.css";

interface Props {
  library: Promise<Library>;
  onClose: () => void;
}

/** How a story looks; every choice applies at once, to the story behind the sheet too. */
export function DisplaySheet({ library, onClose }: Props) {
  async function keep(change: Partial<Settings>) {
    try {
      await saveSettings(await library, change);
    } catch (cause) {
      // The page has the choice already; only its second copy is not written.
      if (!(cause instanceof BekalError)) throw cause;
    }
  }
  return (
    <Sheet title={t.display} onClose={onClose}>
      <div class={styles.fields}>
        <TextSizeField onChoose={(size) => void keep({ textSize: size })} />
        <ThemeChoice onChoose={(theme) => void keep({ theme })} />
      </div>
    </Sheet>
  );
}

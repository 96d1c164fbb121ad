import { Button } from "#app/ui/Button.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { readyUpdate } from "./update.ts";
import styles from "./UpdatePrompt.module.css";

/** Says that a new version is on the device. It starts when the reader taps, or next time. */
export function UpdatePrompt() {
  const apply = readyUpdate.value;
  if (apply === undefined) return null;
  async function start(): Promise<void> {
    if ((await apply?.()) === "other-tabs") showToast({ text: t.closeOtherTabs });
  }
  return (
    <output class={styles.prompt}>
      <span>{t.newVersion}</span>
      <Button kind="primary" onClick={() => void start()}>
        {t.startNewVersion}
      </Button>
    </output>
  );
}

import { screens } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { t } from "#i18n/more.ts";
// The same way on as to the help.
import styles from "./HelpCard.module.css";
import { SettingsCard } from "./SettingsCard.tsx";
import type { Storage } from "./settings-model.ts";

interface Props {
  /** Undefined until it is read. */
  storage: Storage | undefined;
}

/** How much is kept and whether the browser promised to keep it, and the way to all about it. */
export function StorageCard({ storage }: Props) {
  return (
    <SettingsCard title={t.storage}>
      <a class={styles.link} href={screens.storage}>
        <span>
          {storage === undefined ? t.loading : keptInWords(storage)}
          {storage !== undefined && <small>{t.persistence[storage.persistence]}</small>}
        </span>
        <span class={styles.on}>
          <Icon name="back" size={20} />
        </span>
      </a>
    </SettingsCard>
  );
}

function keptInWords({ storyCount, usedBytes }: Storage): string {
  const count = t.storyCount(storyCount);
  return usedBytes === undefined ? count : `${count}, ${t.kilobytes(usedBytes)}`;
}

import { Button } from "#app/ui/Button.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { SettingsRow } from "#app/ui/SettingsRow.tsx";
import type { Storage } from "./settings-model.ts";

interface Props {
  /** Undefined until it is read. */
  storage: Storage | undefined;
  /** True when the browser promised. */
  onAskAgain: () => Promise<boolean>;
}

/** What is kept, how much room it takes, and whether the browser promised to keep it. */
export function StorageCard({ storage, onAskAgain }: Props) {
  async function ask() {
    if (!(await onAskAgain())) showToast({ text: t.stillNotPersisted });
  }
  if (storage === undefined) {
    return (
      <SettingsCard title={t.storage}>
        <SettingsRow label={t.loading} />
      </SettingsCard>
    );
  }
  const { persistence, storyCount, usedBytes } = storage;
  return (
    <SettingsCard title={t.storage}>
      <SettingsRow label={t.kept} value={t.storyCount(storyCount)} />
      <SettingsRow
        label={t.usedSpace}
        value={usedBytes === undefined ? t.unknownSize : t.kilobytes(usedBytes)}
      />
      <SettingsRow label={t.persistence[persistence]} note={t.persistenceHelp[persistence]}>
        {persistence !== "persisted" && <Button onClick={() => void ask()}>{t.askAgain}</Button>}
      </SettingsRow>
    </SettingsCard>
  );
}

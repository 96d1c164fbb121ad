import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";
import type { Storage } from "./settings-model.ts";

interface Props {
  /** Undefined until it is read. */
  storage: Storage | undefined;
}

/** How much is kept and whether the browser promised to keep it, and the way to all about it. */
export function StorageCard({ storage }: Props) {
  return (
    <SettingsCard title={t.storage}>
      {storage === undefined ? (
        <SettingsLink href={further.storage} label={t.loading} />
      ) : (
        <SettingsLink
          href={further.storage}
          label={keptInWords(storage)}
          note={t.persistence[storage.persistence]}
        />
      )}
    </SettingsCard>
  );
}

function keptInWords({ storyCount, usedBytes }: Storage): string {
  const count = t.storyCount(storyCount);
  return usedBytes === undefined ? count : `${count}, ${t.kilobytes(usedBytes)}`;
}

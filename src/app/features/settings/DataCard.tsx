import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";

interface Props {
  /** What this month has cost; undefined until it is read. */
  monthBytes: number | undefined;
}

/** What was spent this month, and the way to the rule, the limits and the meter. */
export function DataCard({ monthBytes }: Props) {
  return (
    <SettingsCard title={t.dataUse}>
      <SettingsLink
        href={further.data}
        label={monthBytes === undefined ? t.loading : t.usedThisMonth(monthBytes)}
        note={t.dataUseNote}
      />
    </SettingsCard>
  );
}

import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";

/** The way to what the reader marked and the words they keep, across stories. */
export function MarkedCard() {
  return (
    <SettingsCard title={t.marked}>
      <SettingsLink href={further.highlights} label={t.highlights} note={t.highlightsNote} />
      <SettingsLink href={further.glossary} label={t.glossary} note={t.glossaryNote} />
      <SettingsLink href={further.statistics} label={t.statistics} note={t.statisticsNote} />
    </SettingsCard>
  );
}

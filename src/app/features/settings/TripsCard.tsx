import { further } from "#app/ui/further-paths.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";

/** The way to the trips that the reader packs for. */
export function TripsCard() {
  return (
    <SettingsCard title={t.packs}>
      <SettingsLink href={further.trips} label={t.trips} note={t.tripsNote} />
    </SettingsCard>
  );
}

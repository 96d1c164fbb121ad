import { screens } from "#app/ui/addresses.ts";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";

/** The way to the trips that the reader packs for. */
export function TripsCard() {
  return (
    <SettingsCard title={t.packs}>
      <SettingsLink href={screens.trips} label={t.trips} note={t.tripsNote} />
    </SettingsCard>
  );
}

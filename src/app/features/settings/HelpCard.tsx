import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { reportsPath } from "#app/ui/further-paths.ts";
import { installOffer } from "#app/ui/install.ts";
import { t } from "#i18n/more.ts";
import { SettingsLink } from "./SettingsLink.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { SettingsRow } from "#app/ui/SettingsRow.tsx";

/** Installing, by one tap where the browser offers it, and the way to the pictured steps. */
export function HelpCard() {
  const offer = installOffer.value;
  return (
    <SettingsCard title={t.help}>
      {offer !== undefined && (
        <SettingsRow label={t.installTitle} note={t.installText}>
          <Button kind="primary" icon="install" onClick={offer}>
            {t.install}
          </Button>
        </SettingsRow>
      )}
      <SettingsLink href={screens.help} label={t.installAndHelp} note={t.installAndHelpNote} />
      <SettingsLink href={reportsPath} label={t.reports} note={t.reportsNote} />
    </SettingsCard>
  );
}

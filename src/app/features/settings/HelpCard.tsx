import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { installOffer } from "#app/ui/install.ts";
import { t } from "#i18n/more.ts";
import styles from "./HelpCard.module.css";
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
      <a class={styles.link} href={screens.help}>
        <span>
          {t.installAndHelp}
          <small>{t.installAndHelpNote}</small>
        </span>
        <span class={styles.on}>
          <Icon name="back" size={20} />
        </span>
      </a>
    </SettingsCard>
  );
}

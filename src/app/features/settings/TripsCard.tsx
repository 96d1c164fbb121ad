import { screens } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { t } from "#i18n/more.ts";
// The same way on as to the help.
import styles from "./HelpCard.module.css";
import { SettingsCard } from "./SettingsCard.tsx";

/** The way to the trips that the reader packs for. */
export function TripsCard() {
  return (
    <SettingsCard title={t.packs}>
      <a class={styles.link} href={screens.trips}>
        <span>
          {t.trips}
          <small>{t.tripsNote}</small>
        </span>
        <span class={styles.on}>
          <Icon name="back" size={20} />
        </span>
      </a>
    </SettingsCard>
  );
}

import { t } from "#i18n/more.ts";
import styles from "./AboutCard.module.css";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { SettingsRow } from "#app/ui/SettingsRow.tsx";

interface Props {
  version?: string;
}

/** What this is, under which licence, and what it knows about the reader: nothing. */
export function AboutCard({ version }: Props) {
  return (
    <SettingsCard title={t.about}>
      {version !== undefined && <SettingsRow label={t.version} value={version} />}
      <SettingsRow label={t.licence} value="MIT" />
      <div class={styles.privacy}>
        <h3>{t.privacy}</h3>
        <ul>
          {t.privacySentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </SettingsCard>
  );
}

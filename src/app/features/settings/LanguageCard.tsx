import { language as spoken, type Language, languages } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import styles from "./LanguageCard.module.css";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";

interface Props {
  onChoose: (language: Language) => void;
}

/** The language of the app; stories keep their own. */
export function LanguageCard({ onChoose }: Props) {
  return (
    <SettingsCard title={t.languageTitle}>
      {languages.map((language) => (
        <label key={language} class={styles.choice} lang={language}>
          <span>{t.languages[language]}</span>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === spoken}
            onChange={() => onChoose(language)}
          />
        </label>
      ))}
    </SettingsCard>
  );
}

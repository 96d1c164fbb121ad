import { useState } from "preact/hooks";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { language as spoken, type Language } from "#i18n/i18n.ts";
import { languageList } from "#i18n/language-list.ts";
import { t } from "#i18n/more.ts";
import styles from "./LanguageCard.module.css";

interface Props {
  /** Fails when the words of that language are not here. */
  onChoose: (language: Language) => Promise<void> | void;
}

/** The language of the app; stories keep their own. */
export function LanguageCard({ onChoose }: Props) {
  const [missing, setMissing] = useState<Language>();
  async function choose(language: Language): Promise<void> {
    setMissing(undefined);
    try {
      await onChoose(language);
    } catch {
      // Its file could not be fetched, and the app goes on in the language it has.
      setMissing(language);
    }
  }
  return (
    <SettingsCard title={t.languageTitle}>
      {languageList.map(({ code, name }) => (
        <label key={code} class={styles.choice} lang={code}>
          <span>{name}</span>
          <input
            type="radio"
            name="language"
            value={code}
            checked={code === spoken}
            onChange={() => void choose(code)}
          />
        </label>
      ))}
      <output class={styles.missing}>
        {missing !== undefined && `${t.laterTitle}. ${t.laterNeeds}.`}
      </output>
    </SettingsCard>
  );
}

import { useModel } from "@preact/signals";
import { usePageTitle } from "#app/ui/page-title.ts";
import { Screen } from "#app/ui/Screen.tsx";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { TextSizeField } from "#app/ui/TextSizeField.tsx";
import { ThemeChoice } from "#app/ui/ThemeChoice.tsx";
import type { Language } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { AboutCard } from "./AboutCard.tsx";
import { DataCard } from "./DataCard.tsx";
import { GatewayCard } from "./GatewayCard.tsx";
import { HelpCard } from "./HelpCard.tsx";
import { LanguageCard } from "./LanguageCard.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { MarkedCard } from "./MarkedCard.tsx";
import { SettingsModel } from "./settings-model.ts";
import styles from "./SettingsScreen.module.css";
import { StorageCard } from "./StorageCard.tsx";
import { TripsCard } from "./TripsCard.tsx";

interface Props {
  library: Promise<Library>;
  /** Changes the language of the whole app at once; fails when its words are not here. */
  onLanguage: (language: Language) => Promise<void> | void;
  /** Of the app. */
  version?: string;
}

/** Everything that can be chosen, and what this device and the gateway say. */
export default function SettingsScreen({ library, onLanguage, version }: Props) {
  usePageTitle(t.settings);
  const model = useModel(() => new SettingsModel(library));
  useScrollMemory(model.storage.value !== undefined);
  return (
    <Screen title={t.settings}>
      <div class={styles.cards}>
        <SettingsCard title={t.display}>
          <div class={styles.fields}>
            <TextSizeField />
            <ThemeChoice />
          </div>
        </SettingsCard>
        <TripsCard />
        <MarkedCard />
        <LanguageCard onChoose={onLanguage} />
        <DataCard monthBytes={model.monthBytes.value} />
        <StorageCard storage={model.storage.value} />
        <GatewayCard gateway={model.gateway.value} onCheck={() => void model.check()} />
        <HelpCard />
        <AboutCard {...(version === undefined ? {} : { version })} />
      </div>
    </Screen>
  );
}

import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import type { DataRule } from "#library/data-rule.ts";
import type { PictureRule } from "#story/story.ts";
import { Choices } from "./Choices.tsx";
import { type OpenData, readConnection, type RuleChange } from "./data-model.ts";
import { dataWords } from "./data-words.ts";
import { LimitField } from "./LimitField.tsx";
import { timeInWords } from "./numbers.ts";
import styles from "./RulePart.module.css";
import { Switch } from "./Switch.tsx";

interface Props {
  rule: DataRule;
  onChange: (change: RuleChange) => void;
  onWifi: OpenData["setOnWifi"];
}

const askChoices = [20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

/** Where anything is fetched, with which pictures, and when the reader is asked first. */
export function RulePart({ rule, onChange, onWifi }: Props) {
  const words = dataWords();
  const { isTold, savesData, isSwitchOn } = readConnection(rule);
  const until = timeInWords(rule.onWifiUntil ?? 0);
  return (
    <SettingsCard title={words.rule}>
      <Choices
        name="network"
        legend={words.network}
        chosen={rule.network}
        choices={[
          { value: "any", label: words.networkAny, note: words.networkAnyNote },
          { value: "wifi", label: words.networkWifi, note: words.networkWifiNote },
        ]}
        onChoose={(network: DataRule["network"]) => onChange({ network })}
      />
      {rule.network === "wifi" && !isTold && (
        <Switch
          label={words.onWifi}
          note={isSwitchOn ? words.onWifiUntil(until) : words.onWifiNote}
          isOn={isSwitchOn}
          onChange={(isOn) => void onWifi(isOn)}
        />
      )}
      <div>
        <Choices
          name="pictures"
          legend={words.pictures}
          chosen={rule.pictures}
          choices={[
            { value: "none", label: words.picturesNone, note: words.picturesNoneNote },
            { value: "light", label: words.picturesLight, note: words.picturesLightNote },
            { value: "full", label: words.picturesFull, note: words.picturesFullNote },
          ]}
          onChoose={(pictures: PictureRule) => onChange({ pictures })}
        />
        {savesData && rule.pictures === "none" && <p class={styles.note}>{words.savesData}</p>}
      </div>
      <LimitField
        label={words.askAbove}
        note={words.askAboveNote}
        value={rule.askAboveBytes}
        choices={askChoices}
        none={words.never}
        onChange={(askAboveBytes) => onChange({ askAboveBytes })}
      />
    </SettingsCard>
  );
}

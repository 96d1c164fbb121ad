import { highlightColours } from "#story/highlight.ts";
import type { AllMarksModel } from "./all-marks-model.ts";
import dots from "./dots.module.css";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./MarkFilters.module.css";

interface Props {
  model: InstanceType<typeof AllMarksModel>;
}

/** Words to look for, one colour or all, and the order. */
export function MarkFilters({ model }: Props) {
  const words = highlightsWords();
  return (
    <search class={styles.filters}>
      <input
        type="search"
        aria-label={words.searchLabel}
        placeholder={words.searchLabel}
        value={model.asked.value}
        onInput={({ currentTarget }) => model.ask(currentTarget.value)}
      />
      <fieldset>
        <legend class="spoken">{words.filter}</legend>
        <Chip
          label={words.allColours}
          isOn={model.colour.value === undefined}
          onClick={() => model.choose(undefined)}
        />
        {highlightColours.map((colour) => (
          <Chip
            key={colour}
            label={words.colours[colour]}
            dot={dots[colour]}
            isOn={model.colour.value === colour}
            onClick={() => model.choose(colour)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend class="spoken">{words.order}</legend>
        <Chip
          label={words.newest}
          isOn={!model.isByStory.value}
          onClick={() => model.order(false)}
        />
        <Chip
          label={words.byStory}
          isOn={model.isByStory.value}
          onClick={() => model.order(true)}
        />
      </fieldset>
    </search>
  );
}

interface ChipProps {
  label: string;
  isOn: boolean;
  dot?: string | undefined;
  onClick: () => void;
}

function Chip({ label, isOn, dot, onClick }: ChipProps) {
  return (
    <button type="button" class={styles.chip} aria-pressed={isOn} onClick={onClick}>
      {dot !== undefined && <i class={dot} />}
      {label}
    </button>
  );
}

import styles from "./ChoiceChips.module.css";

interface Props<Value> {
  /** What is chosen, for screen readers. */
  label: string;
  /** One of them, or any number. */
  kind: "radio" | "checkbox";
  options: {
    value: Value;
    label: string;
    /** For screen readers, where the label is short. */ spoken?: string;
  }[];
  isChosen: (value: Value) => boolean;
  onChoose: (value: Value) => void;
  /** All on one line, as the days of a week are. */
  isRow?: boolean;
  /** The id of the words that say what is wrong. */
  describedBy?: string | undefined;
}

/** Choices as chips; underneath they are the browser's own inputs. */
export function ChoiceChips<Value extends string | number>(props: Props<Value>) {
  const { label, kind, options, isChosen, onChoose, isRow = false, describedBy } = props;
  return (
    <fieldset
      class={`${styles.chips} ${isRow ? styles.row : ""}`}
      aria-label={label}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
    >
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={kind}
            name={label}
            class="spoken"
            checked={isChosen(option.value)}
            onChange={() => onChoose(option.value)}
          />
          <span aria-hidden={option.spoken !== undefined}>{option.label}</span>
          {option.spoken !== undefined && <span class="spoken">{option.spoken}</span>}
        </label>
      ))}
    </fieldset>
  );
}

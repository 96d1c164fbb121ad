import styles from "./Choices.module.css";

interface Props<Value extends string> {
  name: string;
  legend: string;
  chosen: Value;
  choices: readonly { value: Value; label: string; note: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { name, legend, chosen, choices, onChoose } = props;
  return (
    <fieldset class={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, note }) => (
        <label key={value}>
          <span>
            {label}
            <small>{note}</small>
          </span>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

import styles from "./Segments.module.css";

interface Props<Value extends string> {
  legend: string;
  chosen: Value;
  choices: readonly {
    value: Value;
    label: string;
    /** Of the letters it is written in. */ font?: string;
  }[];
  onChoose: (value: Value) => void;
}

/** One of a few, side by side; underneath they are the browser's own inputs. */
export function Segments<Value extends string>({
  legend,
  chosen,
  choices,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset class={styles.segments}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value, label, font }) => (
          <label key={value}>
            <input
              type="radio"
              class="spoken"
              name={legend}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span {...(font !== undefined && { style: { fontFamily: font } })}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

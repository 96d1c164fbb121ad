import { useId } from "preact/hooks";
import styles from "./LimitField.module.css";
import { storageWords } from "./storage-words.ts";

interface Props {
  label: string;
  /** Undefined: no limit. */
  value: number | undefined;
  choices: readonly number[];
  inWords: (value: number) => string;
  onChange: (value: number | undefined) => void;
}

/** One limit, chosen from a few that make sense, or none. */
export function LimitField({ label, value, choices, inWords, onChange }: Props) {
  const id = useId();
  // A limit of another version stays choosable.
  const all = value === undefined || choices.includes(value) ? choices : [...choices, value];
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === "" ? undefined : Number(currentTarget.value))
        }
      >
        <option value="">{storageWords().noLimit}</option>
        {all
          .toSorted((a, b) => a - b)
          .map((choice) => (
            <option key={choice} value={choice}>
              {inWords(choice)}
            </option>
          ))}
      </select>
    </div>
  );
}

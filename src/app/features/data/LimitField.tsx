import { useId } from "preact/hooks";
import styles from "./LimitField.module.css";
import { sizeOf } from "./numbers.ts";

interface Props {
  label: string;
  /** What it means, in a sentence. */
  note?: string;
  /** Bytes; undefined: no limit. */
  value: number | undefined;
  /** Bytes. */
  choices: readonly number[];
  /** What no limit is called. */
  none: string;
  onChange: (value: number | undefined) => void;
}

/** An amount of data, chosen from a few that make sense, or none. */
export function LimitField({ label, note, value, choices, none, onChange }: Props) {
  const id = useId();
  // An amount that another version offered stays choosable.
  const all = value === undefined || choices.includes(value) ? choices : [...choices, value];
  return (
    <div class={styles.field}>
      <label for={id}>
        {label}
        {note !== undefined && <small>{note}</small>}
      </label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === "" ? undefined : Number(currentTarget.value))
        }
      >
        <option value="">{none}</option>
        {all
          .toSorted((a, b) => a - b)
          .map((bytes) => (
            <option key={bytes} value={bytes}>
              {sizeOf(bytes)}
            </option>
          ))}
      </select>
    </div>
  );
}

import styles from "./Switch.module.css";

interface Props {
  label: string;
  note: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, note, isOn, onChange }: Props) {
  return (
    <label class={styles.switch}>
      <span>
        {label}
        <small>{note}</small>
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}

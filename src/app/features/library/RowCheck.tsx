import styles from "./RowCheck.module.css";

interface Props {
  title: string;
  isChosen: boolean;
  onToggle: () => void;
}

/** Lies over a row while stories are chosen: a tap anywhere on it chooses the story. */
export function RowCheck({ title, isChosen, onToggle }: Props) {
  return (
    <label class={styles.check}>
      <input type="checkbox" aria-label={title} checked={isChosen} onChange={onToggle} />
    </label>
  );
}

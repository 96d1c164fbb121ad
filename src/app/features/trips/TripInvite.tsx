import { Button } from "#app/ui/Button.tsx";
import styles from "./TripInvite.module.css";
import { tripWords } from "./trip-words.ts";
import { tripPath } from "#app/ui/further-paths.ts";

interface Props {
  onDismiss: () => void;
}

/** Tells a reader with some stories what a trip is; once. */
export function TripInvite({ onDismiss }: Props) {
  const words = tripWords();
  return (
    <section class={styles.card}>
      <h2>{words.inviteTitle}</h2>
      <p>{words.inviteText}</p>
      <div class={styles.actions}>
        <Button kind="primary" href={tripPath()}>
          {words.inviteButton}
        </Button>
        <Button onClick={onDismiss}>{words.notNow}</Button>
      </div>
    </section>
  );
}

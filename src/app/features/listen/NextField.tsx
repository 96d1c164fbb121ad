import { Button } from "#app/ui/Button.tsx";
import styles from "./ListenSheet.module.css";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";

interface Props {
  listening: Listening;
  onSkip: () => void;
}

/** What is heard after this story. */
export function NextField({ listening, onSkip }: Props) {
  const words = listenWords();
  const next = listening.programme.next.value;
  return (
    <div class={styles.next}>
      <div>
        <b>{words.next}</b>
        {next === undefined ? (
          <p>{words.nothingNext}</p>
        ) : (
          <p lang={next.language} dir="auto">
            {next.title}
          </p>
        )}
      </div>
      {next !== undefined && (
        <Button
          icon="play"
          label={`${words.playNext}: ${next.title}`}
          onClick={() => {
            onSkip();
            void listening.skip();
          }}
        >
          {words.play}
        </Button>
      )}
    </div>
  );
}

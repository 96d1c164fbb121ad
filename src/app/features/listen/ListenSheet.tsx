import { Sheet } from "#app/ui/Sheet.tsx";
import { language } from "#i18n/i18n.ts";
import styles from "./ListenSheet.module.css";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";
import { NextField } from "./NextField.tsx";
import { QueueField } from "./QueueField.tsx";
import { RateField } from "./RateField.tsx";
import { SleepField } from "./SleepField.tsx";
import { VoiceField } from "./VoiceField.tsx";

interface Props {
  listening: Listening;
  onClose: () => void;
}

/** How to listen: everything applies at once, to what is being said. */
export function ListenSheet({ listening, onClose }: Props) {
  const words = listenWords();
  return (
    <Sheet title={words.settings} onClose={onClose}>
      <div class={styles.fields} lang={language}>
        <RateField listening={listening} />
        <SleepField listening={listening} />
        <NextField listening={listening} onSkip={onClose} />
        <QueueField listening={listening} />
        <VoiceField listening={listening} />
        <label class={styles.switch}>
          <b>{words.captions}</b>
          <span>{words.captionsNote}</span>
          <input
            type="checkbox"
            checked={listening.voicing.settings.value.withCaptions}
            onChange={(event) => void listening.setCaptions(event.currentTarget.checked)}
          />
        </label>
      </div>
    </Sheet>
  );
}

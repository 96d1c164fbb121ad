import { languageName } from "#i18n/locale.ts";
import type { Voice } from "./engine.ts";
import styles from "./ListenSheet.module.css";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";
import { voicesFor } from "./voices.ts";

interface Props {
  listening: Listening;
}

/** Which voice speaks: those of the story's language, and behind a fold all others. */
export function VoiceField({ listening }: Props) {
  const words = listenWords();
  const code = listening.heard.value?.language ?? "";
  const voices = listening.voicing.voices.value;
  const own = voicesFor(voices, code);
  const others = voices.filter((voice) => !own.includes(voice));
  const readiness = listening.voicing.readiness.value;
  const chosen = readiness !== undefined && "voice" in readiness ? readiness.voice.id : undefined;
  const rows = (shown: readonly Voice[]) =>
    shown.map((voice) => (
      <VoiceRow
        key={voice.id}
        voice={voice}
        hasPlace={new Set(shown.map((one) => one.language)).size > 1}
        isChosen={voice.id === chosen}
        onChoose={() => listening.setVoice(voice.id)}
      />
    ));
  return (
    <fieldset class={styles.field}>
      <legend>{words.voice(languageName(code))}</legend>
      {own.length === 0 && <p class={styles.hint}>{words.noVoices}</p>}
      <div class={styles.voices}>{rows(own)}</div>
      {others.length > 0 && (
        <details open={others.some(({ id }) => id === chosen)}>
          <summary>{words.otherVoices}</summary>
          <div class={styles.voices}>{rows(others)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface RowProps {
  voice: Voice;
  /** Its language and region tell it from others. */
  hasPlace: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function VoiceRow({ voice, hasPlace, isChosen, onChoose }: RowProps) {
  const words = listenWords();
  return (
    <label>
      <input type="radio" name="bekal-voice" checked={isChosen} onChange={onChoose} />
      <b>{voice.name}</b>
      <span>
        {hasPlace && `${languageName(voice.language.replaceAll("_", "-"))} · `}
        {voice.isLocal ? words.voiceLocal : words.voiceNetwork}
      </span>
    </label>
  );
}

import { Button } from "#app/ui/Button.tsx";
import { languageName } from "#i18n/locale.ts";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";
import { platformOf } from "./platform.ts";
import styles from "./ReadyNote.module.css";
import type { Readiness } from "./voices.ts";

interface Props {
  listening: Listening;
  onChoose: () => void;
}

/** Before anything plays: what this device lacks to read the story aloud, and what helps. */
export function ReadyNote({ listening, onChoose }: Props) {
  const words = listenWords();
  const readiness = listening.voicing.readiness.value;
  const code = listening.heard.value?.language ?? "";
  if (readiness === undefined || readiness.kind === "ready") {
    return (
      <div class={styles.actions}>
        <Button kind="primary" icon="play" onClick={() => listening.play()}>
          {words.play}
        </Button>
      </div>
    );
  }
  const { title, text } = wordsFor(readiness, languageName(code));
  const { kind } = readiness;
  return (
    <div class={styles.note} role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {kind !== "unsupported" && <Steps />}
      <div class={styles.actions}>
        {kind === "network-only" && (
          <Button kind="primary" icon="play" onClick={() => listening.play()}>
            {words.playAnyway}
          </Button>
        )}
        {kind !== "unsupported" && (
          <Button icon="retry" onClick={() => void listening.checkAgain()}>
            {words.checkAgain}
          </Button>
        )}
        {(kind === "no-language" || kind === "network-only") && (
          <Button onClick={onChoose}>{words.chooseVoice}</Button>
        )}
      </div>
    </div>
  );
}

function Steps() {
  const words = listenWords();
  return (
    <details class={styles.steps}>
      <summary>{words.howTo}</summary>
      <ol>
        {words.steps[platformOf(navigator.userAgent)].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

function wordsFor(readiness: Exclude<Readiness, { kind: "ready" }>, language: string) {
  const words = listenWords();
  switch (readiness.kind) {
    case "network-only":
      return {
        title: words.networkTitle(language),
        text: words.networkText(readiness.voice.name),
      };
    case "no-language":
      return { title: words.noLanguageTitle(language), text: words.noLanguageText };
    case "none":
      return { title: words.noneTitle, text: words.noneText };
    case "unsupported":
      return { title: words.unsupportedTitle, text: words.unsupportedText };
  }
}

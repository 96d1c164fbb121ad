import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { icons } from "#app/ui/icons.ts";
import { storyPath } from "#app/ui/addresses.ts";
import { language } from "#i18n/i18n.ts";
import { ListenSheet } from "./ListenSheet.tsx";
import { listenWords, rateInWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";
import styles from "./Player.module.css";
import { PlayerButton } from "./PlayerButton.tsx";
import { usePlayerKeys } from "./use-player-keys.ts";
import { PlayerStatus } from "./PlayerStatus.tsx";
import { ReadyNote } from "./ReadyNote.tsx";
import { sleepInWords } from "./sleep-in-words.ts";
import type { Sleep } from "./sleep-timer.ts";

interface Props {
  listening: Listening;
  /** True where the story on the screen is another one, or none: then the player names its own. */
  isElsewhere: boolean;
  /** One more thing to do. */
  children?: ComponentChildren;
}

const drawings = {
  back: "M18 6.5v11l-8-5.5zM6.5 6v12",
  forward: "M6 6.5v11l8-5.5zM17.5 6v12",
};

/** What is heard and the hands on it: one card over the foot of any screen. */
export function Player({ listening, isElsewhere, children }: Props) {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  usePlayerKeys(section, listening);
  const words = listenWords();
  const story = listening.heard.value?.story;
  return (
    <section
      ref={section}
      class={styles.player}
      aria-label={words.player}
      lang={language}
      dir="ltr"
    >
      <div class={styles.top}>
        <div class={styles.about}>
          {isElsewhere && story !== undefined && (
            <a class={styles.title} href={storyPath(story)} lang={story.language} dir="auto">
              {story.title}
            </a>
          )}
          <PlayerStatus listening={listening} />
        </div>
        {children}
        <PlayerButton path={icons.close} label={words.close} onClick={() => listening.close()} />
      </div>
      {listening.status.value === "asking" ? (
        <ReadyNote listening={listening} onChoose={() => setSheetOpen(true)} />
      ) : (
        <Controls listening={listening} onSettings={() => setSheetOpen(true)} />
      )}
      {isSheetOpen && <ListenSheet listening={listening} onClose={() => setSheetOpen(false)} />}
    </section>
  );
}

interface ControlsProps {
  listening: Listening;
  onSettings: () => void;
}

function Controls({ listening, onSettings }: ControlsProps) {
  const words = listenWords();
  const isPlaying = listening.status.value === "playing";
  const isOpening = listening.heard.value === undefined;
  const { rate } = listening.voicing.settings.value;
  const sleep = listening.sleep.chosen.value;
  return (
    <div class={styles.controls}>
      <button
        type="button"
        class={styles.rate}
        aria-label={words.rateNow(rateInWords(rate))}
        title={words.settings}
        onClick={onSettings}
      >
        {words.rate(rateInWords(rate))}
      </button>
      <PlayerButton path={drawings.back} label={words.back} onClick={() => listening.step(-1)} />
      <PlayerButton
        path={isPlaying ? icons.pause : icons.play}
        label={isPlaying ? words.pause : words.play}
        isMain
        isDisabled={isOpening}
        onClick={() => listening.toggle()}
      />
      <PlayerButton
        path={drawings.forward}
        label={words.forward}
        onClick={() => listening.step(1)}
      />
      <button
        type="button"
        class={styles.button}
        aria-label={sleep === undefined ? words.sleepNow : sleepInWords(sleep)}
        aria-pressed={sleep !== undefined}
        title={words.sleepNow}
        onClick={onSettings}
      >
        <SleepMark sleep={sleep} />
      </button>
    </div>
  );
}

function SleepMark({ sleep }: { sleep: Sleep | undefined }) {
  return (
    <svg aria-hidden="true" class={styles.moon} width="24" height="24" viewBox="0 0 24 24">
      <path d="M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z" />
      {sleep !== undefined && <circle cx="18" cy="6.5" r="2.5" />}
    </svg>
  );
}

import { millisecondsFor } from "./patience.ts";
import type { Listening } from "./listening.ts";
import { listenWords } from "./listen-words.ts";
import styles from "./Player.module.css";
import { sleepInWords } from "./sleep-in-words.ts";

interface Props {
  listening: Listening;
}

/** How it stands with the voice: shown, and told once when it changes. */
export function PlayerStatus({ listening }: Props) {
  const words = listenWords();
  const line = lineOf(listening);
  const sleep = listening.sleep.chosen.value;
  const status = listening.status.value;
  const title = listening.heard.value?.story.title ?? "";
  // Not at every sentence, nor while the voice begins: it would speak over itself.
  const said = status === "paused" ? words.saidPaused : words.nowPlaying(title);
  const isSaid = status === "paused" || status === "playing";
  return (
    <>
      <p class={styles.status} aria-hidden={isSaid}>
        {line}
        {sleep !== undefined && ` · ${sleepInWords(sleep)}`}
      </p>
      <output class="spoken">{isSaid ? said : line}</output>
    </>
  );
}

function lineOf(listening: Listening): string {
  const words = listenWords();
  const problem = listening.problem.value;
  if (problem !== undefined) return words.problems[problem];
  switch (listening.status.value) {
    case "playing":
      return words.playing(words.minutes(minutesLeft(listening)));
    case "paused":
      return words.paused(words.minutes(minutesLeft(listening)));
    case "ended":
      return words.ended;
    case "opening":
      return words.opening;
    case "asking":
    case "failed":
      return "";
  }
}

/** To the end of the story, at the speed that is set. */
function minutesLeft({ heard, at, voicing }: Listening): number {
  const rest = heard.value?.script.slice(at.value) ?? [];
  const { rate } = voicing.settings.value;
  const ms = rest.reduce((sum, { say }) => sum + millisecondsFor(say, rate), 0);
  return Math.round(ms / 60_000);
}

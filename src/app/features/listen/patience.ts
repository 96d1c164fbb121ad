interface Words {
  rate: number;
  isLocal: boolean;
  /** Absent: nothing is said yet. */
  text?: string;
}

/** Characters a second at rate 1: of letters, and of scripts that write a syllable or word with one. */
const letterSpeed = 14;
const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const denseSpeed = 5;
/** Chrome's network voices go dumb after a quarter of a minute. */
const borrowedSeconds = 11;
const mostCharacters = 200;
const fewestCharacters = 60;

/**
 * How long to wait for an engine, in ms, and how much to give it at once. `startMs`: until it must have
 * begun. `endMs`: from its last sign of life until it must be over. `leastMs`: sooner nobody says it.
 */
export function patienceOf({ rate, isLocal, text = "" }: Words) {
  const ms = millisecondsFor(text, rate);
  const fits = Math.floor(borrowedSeconds * letterSpeed * rate);
  return {
    // A network voice fetches its sound first.
    startMs: isLocal ? 4000 : 8000,
    endMs: 3000 + 2.5 * ms,
    leastMs: ms / 12,
    mostCharacters: isLocal
      ? mostCharacters
      : Math.min(mostCharacters, Math.max(fewestCharacters, fits)),
  };
}

/** About how long it takes to say some words, ms. */
export function millisecondsFor(text: string, rate: number): number {
  const many = text.match(dense)?.length ?? 0;
  return ((many / denseSpeed + (text.length - many) / letterSpeed) * 1000) / rate;
}

import { signal } from "@preact/signals";

/** When the voice falls silent by itself. `until`: ms since the epoch. */
export type Sleep = { kind: "time"; minutes: number; until: number } | { kind: "story" };

/** Silence that was asked for beforehand; each wish holds once. */
export class SleepTimer {
  readonly chosen = signal<Sleep | undefined>(undefined);
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** After some minutes, after this story, or not at all. */
  choose(choice: number | "story" | undefined): void {
    this.chosen.value =
      typeof choice === "number"
        ? { kind: "time", minutes: choice, until: this.#now() + choice * 60_000 }
        : choice && { kind: choice };
  }

  /** True when the minutes are over: the wish is fulfilled by asking. */
  takeTime(): boolean {
    const sleep = this.chosen.peek();
    const isTime = sleep?.kind === "time" && this.#now() >= sleep.until;
    if (isTime) this.choose(undefined);
    return isTime;
  }

  /** True when this story is to be the last: the wish is fulfilled by asking. */
  takeStory(): boolean {
    const isLast = this.chosen.peek()?.kind === "story";
    if (isLast) this.choose(undefined);
    return isLast;
  }
}

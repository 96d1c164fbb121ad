/** Where the reader is: shares of the story's height, 0 to 1. */
interface View {
  /** Above the view. */
  passed: number;
  /** In view. */
  shown: number;
}

interface Options {
  wordCount: number;
  /** A stretch that was read without a break; what it teaches is for story/learn-speed.ts to judge. */
  onStretch: (stretch: { words: number; ms: number }) => void;
}

/** Moves closer together are one: a finger that drags. */
const settledMs = 1_000;
/** A screen that scrolls without end is looked at so often. */
const longestMoveMs = 10_000;
/** Nobody reads one screen for longer: the phone lies on the table. */
const longestRestMs = 120_000;
/** Who moves on by more than a screen and a bit has skipped something. */
const mostScreens = 1.2;

/**
 * Notices how many words pass in how much time: people read what is in view, then move it up. A step
 * is one rest with the move that ends it; steps with a skip, a way back or too long a rest count for
 * nothing, neither their words nor their time. The last screen of a story is never passed, and so
 * never counted. All times are ms of a clock that does not jump.
 */
export class ReadingPace {
  readonly #options: Options;
  #from: { view: View; at: number } | undefined;
  #last: { view: View; at: number } | undefined;
  #movingSince = 0;
  #words = 0;
  #ms = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The text stands here from now on, by no move of the reader's: opened, or set anew. */
  rest(view: View, at: number): void {
    this.#closeStep();
    this.#from = { view, at };
    this.#last = this.#from;
  }

  /** The reader moved the text. */
  move(view: View, at: number): void {
    if (this.#from === undefined || this.#last === undefined) return this.rest(view, at);
    const isNewMove = at - this.#last.at > settledMs || this.#last === this.#from;
    if (isNewMove || at - this.#movingSince > longestMoveMs) {
      this.#closeStep();
      this.#movingSince = at;
    }
    this.#last = { view, at };
  }

  /** The reader looks away, or is done: what was read until here is told. */
  end(): void {
    this.#closeStep();
    this.#from = undefined;
    this.#last = undefined;
    if (this.#words > 0) this.#options.onStretch({ words: this.#words, ms: this.#ms });
    this.#words = 0;
    this.#ms = 0;
  }

  #closeStep(): void {
    const [from, last] = [this.#from, this.#last];
    if (from === undefined || last === undefined || last === from) return;
    this.#from = last;
    const share = last.view.passed - from.view.passed;
    const ms = last.at - from.at;
    if (share < 0 || share > from.view.shown * mostScreens || ms > longestRestMs) return;
    this.#words += share * this.#options.wordCount;
    this.#ms += ms;
  }
}

/** A stretch of time with a story, by when it ended (ms since the epoch). */
export interface TimeStretch {
  endAt: number;
  ms: number;
}

/** Both clocks at one moment: `at` never jumps (ms of `performance.now`), `now` is the date's. */
export interface Moment {
  at: number;
  now: number;
}

/** Without a sign for longer nobody was there: the phone lies on the table, the page was left open. */
const longestRestMs = 120_000;
/** A clock that was set tells the same moment otherwise. */
const sameMomentMs = 1_000;

/**
 * Adds up time with a story from signs that somebody is there: the time between two signs counts when
 * they are close enough. How long is measured by the clock that never jumps; on which day, by the date.
 */
export class ActiveTime {
  #since: number | undefined;
  #stretches: TimeStretch[] = [];

  /** All that was added and not taken, ms. */
  get ms(): number {
    return this.#stretches.reduce((sum, { ms }) => sum + ms, 0);
  }

  /** Somebody is there. What passed since the last sign counts unless `isElsewhere`. */
  sign(moment: Moment, isElsewhere = false): void {
    if (this.#since !== undefined && !isElsewhere) this.#add(moment, this.#since);
    this.#since = moment.at;
  }

  /** Nobody looks from now on, until the next sign. */
  end(moment: Moment, isElsewhere = false): void {
    this.sign(moment, isElsewhere);
    this.#since = undefined;
  }

  /** Hands over what was added. */
  take(): TimeStretch[] {
    const taken = this.#stretches;
    this.#stretches = [];
    return taken;
  }

  #add({ at, now }: Moment, since: number): void {
    const ms = at - since;
    if (ms <= 0 || ms > longestRestMs) return;
    const last = this.#stretches.at(-1);
    const isNext = last !== undefined && Math.abs(now - ms - last.endAt) <= sameMomentMs;
    if (isNext) this.#stretches.splice(-1, 1, { endAt: now, ms: last.ms + ms });
    else this.#stretches.push({ endAt: now, ms });
  }
}

/** What a device's clock has shown, and how far it is believed; ms since the epoch. */
export interface SeenTime {
  seenAt: number;
  /** What something may be removed by: never later than `seenAt`. */
  believedAt: number;
  /** Since the clock last jumped; absent while it never did. */
  steadySince?: number;
}

const dayMs = 86_400_000;
/** Nobody looked for longer, or the clock jumped: which of the two, only time can tell. */
const longestStepMs = 30 * dayMs;
/** A clock that runs evenly for so long after a jump is right. */
const provenAfterMs = 30 * dayMs;

/**
 * How far the clock is believed when it shows `now`. Ordinary steps are; a jump, to wherever, counts
 * for nothing until the clock has run evenly for 30 days. So a wrong year removes nothing, and a phone
 * that lay in a drawer removes it a month late.
 */
export function believe(last: SeenTime | undefined, now: number): SeenTime {
  if (last === undefined) return { seenAt: now, believedAt: now };
  const { seenAt, believedAt, steadySince } = last;
  const stepMs = now - seenAt;
  if (stepMs < 0 || stepMs > longestStepMs) {
    return { seenAt: now, believedAt: Math.min(believedAt, now), steadySince: now };
  }
  if (steadySince === undefined || now - steadySince >= provenAfterMs) {
    return { seenAt: now, believedAt: now };
  }
  return { seenAt: now, believedAt: believedAt + stepMs, steadySince };
}

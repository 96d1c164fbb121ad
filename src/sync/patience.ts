/** Longer than the gateway's own limit for a story (25 s), so that its answer arrives. */
const longestSilenceMs = 30_000;
/** Far away, for thin lines; shorter than the leases, so that nobody else takes over meanwhile. */
const longestExchangeMs = 240_000;

/** How long one exchange is waited for. `signal` aborts when the wait is over. */
export interface Patience {
  signal: AbortSignal;
  /** Something came: the silence begins anew. */
  hear(): void;
  /** The exchange has ended. */
  stop(): void;
}

/**
 * Waits as long as something comes: bytes that were paid for are not thrown away for being slow.
 * @param longestMs without a byte
 */
export function createPatience(longestMs = longestSilenceMs): Patience {
  const over = new AbortController();
  const giveUp = () => over.abort();
  const end = setTimeout(giveUp, longestExchangeMs);
  let silence = setTimeout(giveUp, longestMs);
  return {
    signal: over.signal,
    hear() {
      clearTimeout(silence);
      silence = setTimeout(giveUp, longestMs);
    },
    stop() {
      clearTimeout(silence);
      clearTimeout(end);
    },
  };
}

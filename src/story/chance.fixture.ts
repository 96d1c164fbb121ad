/** Numbers that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to `end - 1`. */
  below: (end: number) => number;
}

/** @see Marsaglia, Xorshift RNGs (2003) */
export function aChance(seed: number): Chance {
  let state = seed + 0x9e_37_79_b9;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return { below: (end) => next() % end };
}

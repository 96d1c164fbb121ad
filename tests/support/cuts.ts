import { createRandom } from "../fuzz/random.ts";

/** Which exchanges of a network break off, and where: the same ones for the same seed. */
export interface Cuts {
  /** Of all exchanges, 0 to 1. */
  share: number;
  seed: number;
  /** None breaks off later, bytes of the answer. */
  withinBytes?: number;
}

/** Judges the exchanges of one connection after another. */
export interface Cutter {
  /** @returns after how many bytes of the answer the connection ends; Infinity for most */
  next(): number;
}

export function createCutter({ share, seed, withinBytes = 12_000 }: Cuts): Cutter {
  const random = createRandom(seed, 0);
  return {
    next() {
      const [isCut, where] = [random.chance(share), random.fraction()];
      return isCut ? Math.floor(where * withinBytes) : Infinity;
    },
  };
}

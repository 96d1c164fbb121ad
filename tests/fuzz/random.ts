/** Numbers that look drawn by chance and are the same for the same seed, so that a case can be run again. */
export interface Random {
  /** From 0 up to 1, without 1. */
  fraction(): number;
  /** A whole number from 0 up to `limit`, without it; small ones come more often when `isLow`. */
  below(limit: number, isLow?: boolean): number;
  chance(probability: number): boolean;
  pick<Item>(list: readonly [Item, ...Item[]]): Item;
}

/**
 * A generator for one case of one run.
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (splitmix32)
 */
export function createRandom(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b)) | 0;

  function fraction(): number {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0_aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a_2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  const below = (limit: number, isLow = false) =>
    Math.floor((isLow ? fraction() * fraction() : fraction()) * limit);

  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}

import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import type { Pack } from "#packing/pack.ts";
import { Purse } from "./purse.ts";

/** What one packing spends, written down on its pack as it is spent. */
export interface PackSpending {
  /** Counts what a request has cost. */
  add: (bytes: number) => void;
  /** What is left of what the trip may cost. */
  leftOf: (capBytes: number) => number;
  /** Holds and pays out of what is left. */
  purseFor: (capBytes: number) => Purse;
  /** Resolves when all that was added is on the device. */
  settle: () => Promise<void>;
}

/** Begins to count for a pack, from what it has cost already. */
export function createPackSpending(
  library: Library,
  { tripId, departsAt, spentBytes }: Pack,
): PackSpending {
  let spent = spentBytes;
  let writing: Promise<unknown> = Promise.resolve();

  function add(bytes: number): void {
    spent += bytes;
    writing = writing.then(() =>
      changePack(library, tripId, (pack) =>
        pack.departsAt === departsAt ? { ...pack, spentBytes: pack.spentBytes + bytes } : pack,
      ),
    );
  }

  const leftOf = (capBytes: number) => Math.max(0, capBytes - spent);
  return {
    add,
    leftOf,
    purseFor: (capBytes) => new Purse(leftOf(capBytes), add),
    settle: async () => void (await writing),
  };
}

import { LRUCache } from "lru-cache";
import type { Lease, Store } from "./store.ts";

/** Most leases and counters kept; the oldest are forgotten first. */
const MAX_MARKS = 100_000;

/** Leases and counters of one process: what the drivers for one machine share. */
export function createLocalMarks(): Pick<Store, "lease" | "incr"> {
  const exact = { max: MAX_MARKS, perf: Date, ttlResolution: 0 };
  const leases = new LRUCache<string, symbol>(exact);
  const counts = new LRUCache<string, number>(exact);

  function lease(key: string, ttlMs: number): Promise<Lease | undefined> {
    if (leases.has(key)) return Promise.resolve(undefined);
    const mine = Symbol(key);
    leases.set(key, mine, { ttl: ttlMs });
    const release = () => {
      // A lease that is over may be somebody else's by now.
      if (leases.get(key) === mine) leases.delete(key);
      return Promise.resolve();
    };
    return Promise.resolve({ release });
  }

  function incr(key: string, ttlMs: number): Promise<number> {
    const count = (counts.get(key) ?? 0) + 1;
    // The window begins with the first count and does not move.
    if (count === 1) counts.set(key, count, { ttl: ttlMs });
    else counts.set(key, count, { ttl: counts.getRemainingTTL(key) });
    return Promise.resolve(count);
  }

  return { lease, incr };
}

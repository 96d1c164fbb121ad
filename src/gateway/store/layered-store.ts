import type { Store } from "./store.ts";

/** How long a value found behind stays in front; the back knows its real end. */
const FRONT_TTL_MS = 60_000;

/** Answers from `front` when it can, from `back` otherwise. Leases and counters are the back's. */
export function createLayeredStore({ front, back }: { front: Store; back: Store }): Store {
  return {
    async get(key) {
      const near = await front.get(key);
      if (near !== undefined) return near;
      const far = await back.get(key);
      if (far !== undefined) await front.set(key, far, FRONT_TTL_MS);
      return far;
    },
    async set(key, value, ttlMs) {
      // The front drops what is too large for it, so an older value must not stay there.
      await Promise.all([front.set(key, value, ttlMs), back.set(key, value, ttlMs)]);
    },
    lease: (key, ttlMs) => back.lease(key, ttlMs),
    incr: (key, ttlMs) => back.incr(key, ttlMs),
  };
}

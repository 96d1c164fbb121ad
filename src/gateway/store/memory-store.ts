import { LRUCache } from "lru-cache";
import { createLocalMarks } from "./local-marks.ts";
import type { Store } from "./store.ts";

/** Counted for each entry beside its bytes: key, map and object. */
const ENTRY_OVERHEAD_BYTES = 200;

/** Keeps values in memory up to `maxBytes`, the least recently used leaving first. */
export function createMemoryStore({ maxBytes }: { maxBytes: number }): Store {
  const entries = new LRUCache<string, Uint8Array>({
    maxSize: maxBytes,
    // One entry may not push everything else out.
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: (value, key) => value.byteLength + key.length + ENTRY_OVERHEAD_BYTES,
    perf: Date,
    ttlResolution: 0,
  });

  return {
    ...createLocalMarks(),
    get: (key) => Promise.resolve(entries.get(key)),
    set(key, value, ttlMs) {
      entries.set(key, value, { ttl: ttlMs });
      return Promise.resolve();
    },
  };
}

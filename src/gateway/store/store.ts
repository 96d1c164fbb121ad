/**
 * Bytes under keys with a time to live, for one machine or many. A store is a cache: any value may
 * be gone at any time, and a failing store answers as if it were empty.
 */
export interface Store {
  /** The value as it was set, or undefined when it is absent, over or damaged. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Keeps the value whole for at most `ttlMs`; larger than the store's limit is not kept. */
  set(key: string, value: Uint8Array, ttlMs: number): Promise<void>;
  /** Takes the key for `ttlMs`; undefined while somebody else has it. Releasing early is optional. */
  lease(key: string, ttlMs: number): Promise<Lease | undefined>;
  /** Counts one more and tells the count since the window of `ttlMs` began. */
  incr(key: string, ttlMs: number): Promise<number>;
}

export interface Lease {
  /** Gives the key back, if the lease is not over yet. */
  release(): Promise<void>;
}

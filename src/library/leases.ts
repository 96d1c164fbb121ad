import type { Library } from "./library.ts";

interface Wanted {
  name: string;
  /** Who asks; only the same one may renew it. */
  holder: string;
  now: number;
  lengthMs: number;
}

/**
 * Takes a lease, or makes one's own longer; false while another holds it. For browsers without Web
 * Locks: a holder that was killed gives it up by time, one of a wrong clock at once.
 */
export function takeLease(library: Library, wanted: Wanted): Promise<boolean> {
  const { name, holder, now, lengthMs } = wanted;
  return library.write(["leases"], "relaxed", async (tx) => {
    const held = await tx.store.get(name);
    const leftMs = held === undefined ? 0 : held.until - now;
    if (held?.holder !== holder && leftMs > 0 && leftMs <= lengthMs) return false;
    await tx.store.put({ holder, until: now + lengthMs }, name);
    return true;
  });
}

/** Gives a lease back before its time. */
export function dropLease(library: Library, name: string, holder: string): Promise<void> {
  return library.write(["leases"], "relaxed", async (tx) => {
    const held = await tx.store.get(name);
    if (held?.holder === holder) await tx.store.delete(name);
  });
}

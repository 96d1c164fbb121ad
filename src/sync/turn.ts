import { isDomException } from "#base/errors.ts";
import { dropLease, takeLease } from "#library/leases.ts";
import type { Library } from "#library/library.ts";

const name = "bekal-drain";
/** Longer than the longest single step of a drain, which renews it before each. */
const leaseLengthMs = 300_000;

interface Turn {
  library: Library;
  signal: AbortSignal;
  now: () => number;
}

/** Asked before every step: false when the turn is over and the work must end. */
export type MayGoOn = () => Promise<boolean>;

/**
 * Runs the work when nobody else on this device does: by a Web Lock, for which it waits; without
 * Web Locks by a lease in the library, and then not at all while another holds it.
 */
export async function takeTurn(
  turn: Turn,
  work: (mayGoOn: MayGoOn) => Promise<void>,
): Promise<void> {
  const { signal } = turn;
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return takeTurnByLease(turn, work);
  try {
    await locks.request(name, { signal }, () => work(async () => !signal.aborted));
  } catch (cause) {
    // Told to stop while it waited: nothing was begun.
    if (!(signal.aborted && isDomException(cause, "AbortError"))) throw cause;
  }
}

async function takeTurnByLease(
  { library, signal, now }: Turn,
  work: (mayGoOn: MayGoOn) => Promise<void>,
): Promise<void> {
  const holder = Math.random().toString(36);
  const mayGoOn = async () =>
    !signal.aborted && takeLease(library, { name, holder, now: now(), lengthMs: leaseLengthMs });
  if (!(await mayGoOn())) return;
  try {
    await work(mayGoOn);
  } finally {
    await dropLease(library, name, holder);
  }
}

import { signal } from "@preact/signals";
import { rendersStory } from "#app/ui/renders-story.tsx";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { checkPack } from "#sync/departure-check.ts";
import { mendShell } from "#sync/shell-check.ts";

/** What this tab does for a trip now; one at a time, whatever screen began it. */
export interface Work {
  tripId: string;
  kind: "packing" | "checking";
}

/** Why the last of it did not work. */
export interface WorkFailure extends Work {
  code: ErrorCode | undefined;
}

export const workNow = signal<Work | undefined>(undefined);
export const workFailure = signal<WorkFailure | undefined>(undefined);

let running: AbortController | undefined;

/** Packs a trip now, until it is done or stopped. Its progress is told by the library. */
export function startPacking(library: Promise<Library>, tripId: string): Promise<void> {
  return work({ tripId, kind: "packing" }, async (over) => {
    const { packTrip } = await import("#sync/pack-trip.ts");
    await packTrip({ library: await library, tripId, signal: over });
  });
}

/** Opens everything of a pack from the device, with the network off; the pack keeps the result. */
export function startChecking(library: Promise<Library>, tripId: string): Promise<void> {
  return work({ tripId, kind: "checking" }, async (over) => {
    await checkPack(await library, tripId, Date.now(), { renders: rendersStory, signal: over });
  });
}

/** Fetches again what is missing or damaged of the app itself, then looks once more. */
export async function startMending(library: Promise<Library>, tripId: string): Promise<void> {
  await work({ tripId, kind: "checking" }, async () => void (await mendShell()));
  await startChecking(library, tripId);
}

/** Ends the packing under way; what has arrived stays. */
export function stopPacking(): void {
  running?.abort();
}

async function work(what: Work, run: (over: AbortSignal) => Promise<void>): Promise<void> {
  if (running !== undefined) return;
  const own = new AbortController();
  running = own;
  workNow.value = what;
  workFailure.value = undefined;
  try {
    await run(own.signal);
  } catch (cause) {
    // An abort is the reader's wish, and no failure to show.
    if (own.signal.aborted) return;
    if (!(cause instanceof BekalError)) {
      workFailure.value = { ...what, code: undefined };
      throw cause;
    }
    workFailure.value = { ...what, code: cause.code };
  } finally {
    running = undefined;
    workNow.value = undefined;
  }
}

import { asksPictures } from "#story/state.ts";
import type { Library } from "./library.ts";
import { toRecord } from "./records.ts";
import type { StoryRecord } from "./schema.ts";
import { announce } from "./watch.ts";

/**
 * Makes what stories still lack due now, whatever they waited for: the reader asks for just these.
 * One that waited for their word on its price has it now. What waited for a time is asked for at once,
 * but its attempts count on: a publisher that never answers must not be tried for ever.
 */
export async function makeDue(library: Library, addresses: readonly string[]): Promise<void> {
  const count = await library.write(["stories"], "relaxed", async (tx) => {
    const records = await Promise.all(addresses.map((address) => tx.store.get(address)));
    const due = records.flatMap((record) => (record === undefined ? [] : madeDue(record)));
    await Promise.all(due.map((record) => tx.store.put(record)));
    return due.length;
  });
  if (count > 0) announce({ kind: "stories" });
}

/** Nothing when there is nothing to change. */
function madeDue(record: StoryRecord): StoryRecord[] {
  const { state, consent } = record;
  const isRefused = consent === "wanted";
  const isLate = (state.status === "queued" || asksPictures(state)) && state.retryAt > 0;
  if (!isRefused && !isLate) return [];
  const next = isRefused ? { ...record, consent: "given" as const } : record;
  if (state.status === "queued") return [toRecord({ ...next, state: { ...state, retryAt: 0 } })];
  if (!asksPictures(state)) return [toRecord(next)];
  return [toRecord({ ...next, state: { ...state, attempts: 0, retryAt: 0 } })];
}

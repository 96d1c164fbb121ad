import { call, listen, type Progress } from "./channel.ts";

let last: Progress = { done: 0, of: 0, waiting: false };
let isFollowing = false;

/** Calls the listener whenever a story has come or fetching stops, in any tab or the worker; returns `stop`. */
export function watchProgress(listener: (progress: Progress) => void): () => void {
  return listen((message) => {
    if (message.kind === "progress") listener(message);
  });
}

/**
 * Tells how many stories still wait. They are counted as parts of what waited since all was last done,
 * over several signals if need be.
 */
export function tellProgress(left: number, waiting: boolean): void {
  followOthers();
  const before = last.of - last.done;
  const of = before === 0 ? left : last.of + Math.max(0, left - before);
  const next = { done: of - left, of, waiting };
  const isNews = next.done !== last.done || of !== last.of || waiting !== last.waiting;
  last = next;
  if (isNews) call({ kind: "progress", ...next });
}

/** The turn goes from tab to tab, and into the worker: whoever has it goes on counting. */
function followOthers(): void {
  if (isFollowing) return;
  isFollowing = true;
  watchProgress((progress) => {
    last = progress;
  });
}

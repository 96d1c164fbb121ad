import { signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import type { Library } from "#library/library.ts";
import type { Fresh } from "#library/rows.ts";
import { getStories } from "#library/some-stories.ts";
import type { Story } from "#story/story.ts";

/** So often at most, while rows pass by: a fast scroll reads few of them. */
const pauseMs = 80;
/** Rows that are drawn in full in one frame. */
const portion = 6;
/** Several screens of rows, in either direction. */
const most = 400;

/** The full records of the rows that are looked at; the oldest are forgotten. */
export function createFullStories(opening: Promise<Library>) {
  const stories = signal<ReadonlyMap<string, Story>>(new Map());

  let wanted: readonly string[] = [];

  function keep(fresh: readonly Story[]): void {
    const all = new Map(stories.peek());
    for (const story of fresh) {
      all.delete(story.address);
      all.set(story.address, story);
    }
    stories.value = new Map([...all].slice(-most));
  }

  /** Takes over what was read anew of stories that are kept here. */
  function update(fresh: Fresh | undefined): void {
    // Any may have changed: those on the screen are read anew, the others when they are looked at.
    if (fresh === undefined) {
      const shown = new Set(wanted);
      stories.value = new Map([...stories.peek()].filter(([address]) => shown.has(address)));
      void read(wanted);
      return;
    }
    const known = [...fresh].filter(([address]) => stories.peek().has(address));
    if (known.length === 0) return;
    const all = new Map(stories.peek());
    for (const [address, story] of known) {
      if (story === undefined) all.delete(address);
      else all.set(address, story);
    }
    stories.value = all;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = -Infinity;

  /** Reads the records of these rows unless they are here: at once, or soon after the last ones. */
  function need(addresses: readonly string[]): void {
    const isLeap = wanted.length > 0 && !addresses.some((one) => wanted.includes(one));
    wanted = addresses;
    const now = performance.now();
    // Who leaps through the list reads titles: the records of where it ends are enough.
    if (isLeap) {
      clearTimeout(timer);
      timer = undefined;
      lastAt = now;
    }
    timer ??= setTimeout(() => void readMissing(), Math.max(0, lastAt + pauseMs - now));
  }

  async function readMissing(): Promise<void> {
    timer = undefined;
    lastAt = performance.now();
    await read(wanted.filter((one) => !stories.peek().has(one)));
  }

  async function read(addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    await onStorage(async () => {
      const found = await getStories(await opening, addresses);
      const fresh = [...found.values()].filter((story) => story !== undefined);
      for (let at = 0; at < fresh.length; at += portion) {
        await aFrame();
        keep(fresh.slice(at, at + portion));
      }
    });
  }

  return { stories, keep, update, need };
}

/** Drawn between two frames, rows are laid out for whoever asks how far the list is scrolled, and again. */
function aFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

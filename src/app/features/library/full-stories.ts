import { signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import type { Library } from "#library/library.ts";
import type { Fresh } from "#library/rows.ts";
import { getStories } from "#library/some-stories.ts";
import type { Story } from "#story/story.ts";

/** So often at most, while rows pass by: a fast scroll reads few of them. */
const pauseMs = 80;
/** Several screens of rows, in either direction. */
const most = 400;

/** The full records of the rows that are looked at; the oldest are forgotten. */
export function createFullStories(opening: Promise<Library>) {
  const stories = signal<ReadonlyMap<string, Story>>(new Map());

  function keep(fresh: readonly Story[]): void {
    const all = new Map(stories.peek());
    for (const story of fresh) {
      all.delete(story.address);
      all.set(story.address, story);
    }
    stories.value = new Map([...all].slice(-most));
  }

  /** Takes over what was read anew of stories that are kept here. */
  function update(fresh: Fresh): void {
    const known = [...fresh].filter(([address]) => stories.peek().has(address));
    if (known.length === 0) return;
    const all = new Map(stories.peek());
    for (const [address, story] of known) {
      if (story === undefined) all.delete(address);
      else all.set(address, story);
    }
    stories.value = all;
  }

  let wanted: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the records of these rows soon, unless they are here. */
  function need(addresses: readonly string[]): void {
    wanted = addresses;
    timer ??= setTimeout(() => void read(), pauseMs);
  }

  async function read(): Promise<void> {
    timer = undefined;
    const missing = wanted.filter((one) => !stories.peek().has(one));
    if (missing.length === 0) return;
    await onStorage(async () => {
      const found = await getStories(await opening, missing);
      keep([...found.values()].filter((story) => story !== undefined));
    });
  }

  return { stories, keep, update, need };
}

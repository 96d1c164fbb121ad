import { batch, signal } from "@preact/signals";
import { keep, readKept } from "#app/ui/kept.ts";
import { isRecord, parseJson } from "#base/json.ts";
import type { Library } from "#library/library.ts";
import type { Story } from "#story/story.ts";
import {
  countShows,
  type FirstScreen,
  type IndexedShow,
  readFirst,
  type ShowCounts,
} from "./first-screen.ts";

const key = "bekal.counts";

/**
 * How a list begins, and how long each is, before all rows are read. Ten thousand stories take twenty
 * times longer to count than a first screen to read: until they are counted, the lists are as long as
 * they were last time.
 * @param onStories gets the full records of the first screen
 */
export function createBeginning(onStories: (stories: Story[]) => void) {
  const first = signal<FirstScreen | undefined>(undefined);
  const counts = signal(readCounts());

  async function begin(library: Library, show: IndexedShow): Promise<void> {
    const begun = await readFirst(library, show);
    // The first time of all: a list of unknown length cannot be scrolled.
    if (counts.peek() === undefined) await count(library);
    batch(() => {
      first.value = begun;
      onStories(begun.stories);
    });
  }

  async function count(library: Library): Promise<void> {
    const now = await countShows(library);
    counts.value = now;
    keep(key, JSON.stringify(now));
  }

  return { first, counts, begin, count };
}

/** Undefined when they were never counted. */
function readCounts(): ShowCounts | undefined {
  const kept = parseJson(readKept(key) ?? "");
  return isCounts(kept) ? kept : undefined;
}

function isCounts(kept: unknown): kept is ShowCounts {
  return isRecord(kept) && "all" in kept && Object.values(kept).every(Number.isSafeInteger);
}

import { computed, createModel, effect, signal } from "@preact/signals";
import { wasHeardWithin } from "#app/ui/hearing.ts";
import { afterPaint } from "#app/ui/after-paint.ts";
import { onStorage } from "#app/ui/on-storage.ts";
import { quietly } from "#app/ui/quietly.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
import { saveReading } from "#library/speeds.ts";
import { saveProgress } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";
import { fetchPictures } from "./picture-rules.ts";
import { readView, type ReaderView } from "./read-view.ts";
import type { Reading } from "./reading-tracker.ts";

/** Enough to find an older neighbour among the unread. */
const unreadLookedAt = 50;

/** One story on the screen: its text and pictures as they arrive, and the reader's place in it. */
export const ReaderModel = createModel((opening: Promise<Library>, address: string) => {
  const view = signal<ReaderView>({ kind: "loading" });
  const story = computed(() => ("story" in view.value ? view.value.story : undefined));
  const next = signal<Story | undefined>(undefined);
  const progress = signal(0);
  const areBarsShown = signal(true);
  const leaving = new AbortController();

  async function read(): Promise<void> {
    const library = await opening;
    const now = await readView(library, address, view.peek());
    if (leaving.signal.aborted) return;
    view.value = now;
    // What comes after the story waits until the story is seen.
    await afterPaint();
    const following = now.kind === "open" ? await readNext(library, now.story) : undefined;
    if (leaving.signal.aborted) return;
    next.value = following;
  }
  const refresh = oneAtATime(() => onStorage(read, () => view.peek().kind === "loading"));

  effect(() => {
    void refresh();
    const stop = watchLibrary((change) => {
      if (change.kind === "stories" || change.kind === "settings") void refresh();
      if (change.kind === "story" && change.address === address) void refresh();
    });
    return () => {
      stop();
      leaving.abort();
    };
  });

  function keepReading(reading: Reading): void {
    void quietly(async () => saveProgress(await opening, address, reading));
  }

  function keepStretch(stretch: { words: number; ms: number }): void {
    const language = story.peek()?.language;
    // What a voice has read tells nothing of how fast eyes read.
    if (language === undefined || wasHeardWithin(stretch.ms)) return;
    void quietly(async () => saveReading(await opening, { ...stretch, language }));
  }

  function toggleBars(): void {
    areBarsShown.value = !areBarsShown.peek();
  }

  function setProgress(now: number): void {
    progress.value = now;
  }

  /** Asks for pictures that are not here, by their places in the article. */
  function loadPictures(indexes: readonly number[], quality?: "full"): Promise<void> {
    return onStorage(async () => fetchPictures(await opening, address, indexes, quality));
  }

  const actions = { loadPictures, refresh, keepReading, keepStretch, setProgress, toggleBars };
  return { view, story, next, progress, areBarsShown, ...actions };
});

export type OpenReader = InstanceType<typeof ReaderModel>;

/** The unread story saved before this one, else the newest. */
async function readNext(library: Library, story: Story): Promise<Story | undefined> {
  const unread = await listShelf(library, "unread", unreadLookedAt);
  const others = unread.filter((other) => other.address !== story.address);
  return others.find((other) => other.order < story.order) ?? others[0];
}

import { computed, createModel, effect, signal } from "@preact/signals";
import { wasHeardWithin } from "#app/ui/hearing.ts";
import { afterPaint } from "#app/ui/after-paint.ts";
import { onStorage } from "#app/ui/on-storage.ts";
import type { Article } from "#article/article.ts";
import { BekalError } from "#base/errors.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { getBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
import type { StoredPicture } from "#library/schema.ts";
import { saveReading } from "#library/speeds.ts";
import { saveProgress } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import type { ReadingSample } from "#story/learn-speed.ts";
import type { Story } from "#story/story.ts";
import { readRecord, takeEarly } from "./early-read.ts";
import { fetchPictures, type PictureRules } from "./picture-rules.ts";
import type { Reading } from "./reading-tracker.ts";

/** What the reader shows. `pictures` are those on this device, by index into the article's. */
export type ReaderView =
  | { kind: "loading" }
  | { kind: "unknown" }
  | { kind: "gone" }
  | { kind: "waiting"; story: Story }
  | { kind: "damaged"; story: Story }
  | OpenView;

export interface OpenView extends PictureRules {
  kind: "open";
  story: Story;
  article: Article;
  pictures: Record<number, StoredPicture>;
  /** Places of the pictures that the reader's rule leaves out. */
  withheld: number[];
}

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
    void keepPlace(opening, address, reading);
  }

  function keepStretch(stretch: { words: number; ms: number }): void {
    const language = story.peek()?.language;
    // What a voice has read tells nothing of how fast eyes read.
    if (language !== undefined && !wasHeardWithin(stretch.ms))
      void learn(opening, { ...stretch, language });
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

/** A library that cannot write now costs the place, never the reading. */
async function keepPlace(
  opening: Promise<Library>,
  address: string,
  reading: Reading,
): Promise<void> {
  try {
    await saveProgress(await opening, address, reading);
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
  }
}

/** A library that cannot write now learns another time. */
async function learn(opening: Promise<Library>, sample: ReadingSample): Promise<void> {
  try {
    await saveReading(await opening, sample);
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
  }
}

async function readView(
  library: Library,
  address: string,
  before: ReaderView,
): Promise<ReaderView> {
  const { record, body: earlyBody } = beginRead(library, address, before);
  const [{ story, rules }, early] = await Promise.all([record, earlyBody]);
  if (story === undefined) return { kind: "story" in before ? "gone" : keepGone(before) };
  if (!story.hasText || rules === undefined) return { kind: "waiting", story };
  if (before.kind === "open" && textOf(before.story) === textOf(story)) {
    return { ...before, story, ...rules };
  }
  const body = early ?? (await getBody(library, address));
  return body === undefined
    ? { kind: "damaged", story }
    : { kind: "open", story, ...rules, ...body };
}

/** At first the text is read beside the record; later only when the record says that it changed. */
function beginRead(library: Library, address: string, before: ReaderView) {
  if (before.kind === "loading") return takeEarly(library, address);
  return { record: readRecord(library, address), body: undefined };
}

function keepGone(before: ReaderView): "gone" | "unknown" {
  return before.kind === "gone" ? "gone" : "unknown";
}

/** What changes with every text or picture that arrives. */
function textOf({ state, sizeBytes, wordCount, title, withheldCount }: Story): string {
  const missing = state.status === "partial" ? state.missingPictures.length : 0;
  return [state.status, missing, withheldCount, sizeBytes, wordCount, title].join("|");
}

/** The unread story saved before this one, else the newest. */
async function readNext(library: Library, story: Story): Promise<Story | undefined> {
  const unread = await listShelf(library, "unread", unreadLookedAt);
  const others = unread.filter((other) => other.address !== story.address);
  return others.find((other) => other.order < story.order) ?? others[0];
}

import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { getKeeping, type Keeping, saveKeeping } from "#library/keep-rule.ts";
import { type AllKept, applyRemovals, lookAtAll } from "#library/keeping.ts";
import type { Library } from "#library/library.ts";
import { askToPersist, storageUse } from "#library/persistence.ts";
import { listRemoved, type Removed } from "#library/removed.ts";
import { type Persistence, saveSettings } from "#library/settings.ts";
import { watchLibrary } from "#library/watch.ts";
import { type KeepRule, planRemovals, type Removal } from "#story/keeping.ts";
import type { Story } from "#story/story.ts";

/** What the screen knows of the device. */
export interface StorageFacts {
  kept: AllKept;
  keeping: Keeping;
  removed: Removed[];
  persistence: Persistence;
  /** Of all that the app stores; absent where the browser does not tell. */
  usedBytes?: number;
}

/** What a screen shows before anybody asks for more. */
const portion = 50;
/** Pictures arrive one by one: the screen need not follow each. */
const restMs = 400;

/** What is kept and how heavy it is, what the limits would remove, and what can still come back. */
export const StorageModel = createModel((opening: Promise<Library>) => {
  const facts = signal<StorageFacts | undefined>(undefined);
  const shownCount = signal(portion);
  const leaving = new AbortController();

  const biggest = computed(() => biggestFirst(facts.value?.kept.stories ?? []));
  const shown = computed(() => biggest.value.slice(0, shownCount.value));
  const plan = computed(() => planOf(facts.value));

  async function read(): Promise<void> {
    const now = await readFacts(await opening);
    if (!leaving.signal.aborted) facts.value = now;
  }
  const refresh = oneAtATime(() => onStorage(read, () => facts.peek() === undefined));

  function showMore(): void {
    shownCount.value += portion;
  }

  /** Asks the browser to keep the library; true when it promised. */
  async function askAgain(): Promise<boolean> {
    const persistence = await askToPersist();
    await onStorage(async () => void (await saveSettings(await opening, { persistence })));
    await refresh();
    return persistence === "persisted";
  }

  /** Changes the limits: what they would remove shows at once. */
  async function keep(change: { rule?: KeepRule; isAutomatic?: boolean }): Promise<void> {
    const before = facts.peek();
    if (before === undefined) return;
    facts.value = { ...before, keeping: { ...before.keeping, ...change } };
    await onStorage(async () => saveKeeping(await opening, change));
  }

  /** Removes what the plan shows; returns what was removed. */
  async function removeNow(): Promise<Removal[]> {
    let done: Removal[] = [];
    await onStorage(async () => {
      done = await applyRemovals(await opening, plan.peek(), Date.now());
      await refresh();
    });
    return done;
  }

  effect(() => {
    void refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchLibrary(({ kind }) => {
      if (kind === "network" || kind === "inbox" || kind === "queue") return;
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), restMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
      leaving.abort();
    };
  });

  return { facts, biggest, shown, plan, refresh, showMore, askAgain, keep, removeNow };
});

async function readFacts(library: Library): Promise<StorageFacts> {
  const [kept, keeping, removed, { persisted, usedBytes }] = await Promise.all([
    lookAtAll(library, Date.now()),
    getKeeping(library),
    listRemoved(library),
    storageUse(),
  ]);
  const persistence = toPersistence(persisted);
  return { kept, keeping, removed, persistence, ...(usedBytes !== undefined && { usedBytes }) };
}

function toPersistence(persisted: boolean | undefined): Persistence {
  if (persisted === undefined) return "unknown";
  return persisted ? "persisted" : "not-persisted";
}

function biggestFirst(stories: Story[]): Story[] {
  const withText = stories.filter(({ hasText }) => hasText);
  return withText.toSorted((a, b) => b.sizeBytes - a.sizeBytes || b.order - a.order);
}

function planOf(facts: StorageFacts | undefined): Removal[] {
  return facts === undefined ? [] : planRemovals({ ...facts.kept, rule: facts.keeping.rule });
}

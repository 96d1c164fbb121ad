import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import {
  clearReadingDays,
  type ReadingStore,
  readReadingStore,
  restoreReadingDays,
  setCounting,
} from "#library/reading-days.ts";
import { type Grain, spansOf, sumOf } from "#library/reading-sums.ts";
import { statisticsWords } from "./statistics-words.ts";

/** So many bars fit beside each other on a phone. */
const counts: Record<Grain, number> = { day: 14, week: 12, month: 12 };
/** Who listens while they look sees it grow. */
const lookEveryMs = 60_000;

/** What was read, in all and over time, and the reader's choice about it. */
export const StatisticsModel = createModel((opening: Promise<Library>) => {
  const store = signal<(ReadingStore & { readAt: number }) | undefined>(undefined);
  const grain = signal<Grain>("day");
  let isLeft = false;

  const all = computed(() => store.value && sumOf(store.value.days, store.value.spending));
  const since = computed(() => store.value?.days[0]?.day);
  const spans = computed(() => {
    if (store.value === undefined) return [];
    const { readAt: now, ...kept } = store.value;
    return spansOf(kept, { grain: grain.value, count: counts[grain.value], now });
  });

  async function read(): Promise<void> {
    const kept = await readReadingStore(await opening);
    if (!isLeft) store.value = { ...kept, readAt: Date.now() };
  }
  const refresh = oneAtATime(() => onStorage(read, () => store.peek() === undefined));

  /** Changes what is kept, and shows it. */
  async function change(work: (library: Library) => Promise<void>): Promise<void> {
    await onStorage(async () => work(await opening));
    await refresh();
  }

  const switchCounting = (isOn: boolean) => change((library) => setCounting(library, isOn));

  /** Deletes what was counted, with a way back. */
  const clear = () =>
    change(async (library) => {
      const days = await clearReadingDays(library);
      const run = () => void change((again) => restoreReadingDays(again, days));
      showToast({ text: statisticsWords().cleared, action: { label: t.undo, run } });
    });

  function choose(next: Grain): void {
    grain.value = next;
  }

  effect(() => {
    void refresh();
    const look = () => {
      if (document.visibilityState === "visible") void refresh();
    };
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      isLeft = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  });

  return { store, grain, all, since, spans, refresh, switchCounting, clear, choose };
});

export type OpenStatistics = InstanceType<typeof StatisticsModel>;

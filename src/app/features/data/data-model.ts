import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { releaseAllowed } from "#library/consent.ts";
import { isSavingData, saveDataRule, wifiSwitchMs } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { listDearest, type Meter, readMeter } from "#library/meter.ts";
import { announce, watchLibrary } from "#library/watch.ts";
import { applyRule } from "#library/withheld.ts";
import type { Story } from "#story/story.ts";
import { isSwitchOn, isTold } from "#sync/may-fetch.ts";

export type RuleChange = Parameters<typeof saveDataRule>[1];

const storiesShown = 8;
/** The list of stories is read whole: not for every picture that arrives. */
const restMs = 2000;

/** What was spent, what may be, and what the stories cost, kept true while it is on screen. */
export const DataModel = createModel((opening: Promise<Library>) => {
  const meter = signal<Meter | undefined>(undefined);
  const stories = signal<Story[]>([]);
  const limit = signal(storiesShown);
  const leaving = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hasMore = computed(() => stories.value.length > limit.value);
  const shown = computed(() => stories.value.slice(0, limit.value));

  const refresh = oneAtATime(() =>
    onStorage(
      async () => {
        const next = await readMeter(await opening, { now: Date.now() });
        if (!leaving.signal.aborted) meter.value = next;
      },
      () => meter.peek() === undefined,
    ),
  );

  const refreshStories = oneAtATime(() =>
    onStorage(async () => {
      const next = await listDearest(await opening, limit.peek() + 1);
      if (!leaving.signal.aborted) stories.value = next;
    }),
  );

  /** Keeps a change of the rule, and applies it to what waits. */
  async function change(rule: RuleChange): Promise<void> {
    await onStorage(async () => {
      const library = await opening;
      await saveDataRule(library, rule);
      if ("pictures" in rule || "askAboveBytes" in rule) {
        await applyRule(library);
        await releaseAllowed(library);
      }
      // What a cap, or the wrong network, held up may go on.
      announce({ kind: "queue" });
    });
    await refresh();
  }

  /** The reader says that this is Wi-Fi, or takes it back. */
  const setOnWifi = (isOn: boolean) =>
    change({ onWifiUntil: isOn ? Date.now() + wifiSwitchMs : undefined });

  function showMore(): void {
    limit.value += 3 * storiesShown;
    void refreshStories();
  }

  effect(() => {
    void refresh();
    void refreshStories();
    const stop = watchLibrary(({ kind }) => {
      if (kind !== "spending" && kind !== "settings") return;
      void refresh();
      timer ??= setTimeout(() => {
        timer = undefined;
        void refreshStories();
      }, restMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
      leaving.abort();
    };
  });

  return { meter, shown, hasMore, change, setOnWifi, showMore };
});

export type OpenData = InstanceType<typeof DataModel>;

/** What the browser says of the connection: where it is silent, the reader is asked. */
export function readConnection(rule: Meter["rule"]) {
  return { isTold: isTold(), savesData: isSavingData(), isSwitchOn: isSwitchOn(rule, Date.now()) };
}

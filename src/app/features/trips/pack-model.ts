import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import { getTrip } from "#library/trips.ts";
import { watchLibrary } from "#library/watch.ts";
import { allowStory, dropStory, moveStory, pinStory, unpinStory } from "#packing/edit.ts";
import type { Pack } from "#packing/pack.ts";
import { replan } from "#sync/replan.ts";
import { type LeftStory, listLeft } from "./left-out.ts";
import { readFacts, type TripFacts } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";

/** A trip's pack as the reader looks through it. */
export interface OpenPack {
  facts: TripFacts;
  left: LeftStory[];
  now: number;
}

/** One trip's pack, and what the reader changes by hand. */
export const PackModel = createModel((opening: Promise<Library>, tripId: string) => {
  const open = signal<OpenPack | "missing" | undefined>(undefined);

  const refresh = oneAtATime(() =>
    onStorage(async () => {
      const library = await opening;
      const now = Date.now();
      const trip = await getTrip(library, tripId);
      if (trip === undefined) {
        open.value = "missing";
        return;
      }
      const facts = await readFacts(library, trip, now);
      open.value = { facts, left: await listLeft(library, facts, now), now };
    }),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "packs" || kind === "story" || kind === "stories") void refresh();
    });
  });

  /** Changes the pack by hand; with `isReplanned` what was freed is filled, what is wanted made room for. */
  function change(how: (pack: Pack) => Pack, isReplanned: boolean): Promise<void> {
    return onStorage(async () => {
      const library = await opening;
      await changePack(library, tripId, how);
      if (isReplanned) await replan(library, tripId, Date.now());
    });
  }

  function move(address: string, place: number): Promise<void> {
    return change((pack) => moveStory(pack, address, place), false);
  }

  function setPinned(address: string, isPinned: boolean): Promise<void> {
    const how = isPinned ? pinStory : unpinStory;
    return change((pack) => how(pack, address), false);
  }

  /** Takes a story out; the toast brings back the pack as it was. */
  async function drop(address: string): Promise<void> {
    let before: Pack | undefined;
    await change((pack) => {
      before = pack;
      return dropStory(pack, address);
    }, true);
    const kept = before;
    if (kept === undefined) return;
    const undo = () => void change(() => kept, false);
    showToast({ text: tripWords().dropped, action: { label: t.undo, run: undo } });
  }

  /** Wants a story in that the plan left out. */
  function takeIn(address: string): Promise<void> {
    return change((pack) => pinStory(allowStory(pack, address), address), true);
  }

  return { open, refresh, move, setPinned, drop, takeIn };
});

import { createModel, effect, signal } from "@preact/signals";
import { keep, readKept } from "#app/ui/kept.ts";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { countShelves } from "#library/lists.ts";
import { watchLibrary } from "#library/watch.ts";
import { listTripFacts, type TripFacts } from "./trip-facts.ts";

/** What Home's first card shows: the next trip, an invitation to the first one, or nothing. */
export type PackCardShow =
  | { kind: "trip"; facts: TripFacts; now: number }
  | { kind: "invite" }
  | { kind: "nothing" };

const inviteKey = "bekal.invite";
/** Whoever has so many stories knows what Bekal is for. */
const storiesForInvite = 3;
/** Departures come and go while the screen stands. */
const lookAgainMs = 30_000;

/** The next trip and its pack, kept true while Home is on screen. */
export const PackCardModel = createModel((opening: Promise<Library>) => {
  const show = signal<PackCardShow | undefined>(undefined);

  async function read(): Promise<void> {
    const library = await opening;
    const now = Date.now();
    const [facts] = (await listTripFacts(library, now)).filter(
      ({ departsAt }) => departsAt !== undefined,
    );
    if (facts !== undefined) show.value = { kind: "trip", facts, now };
    else show.value = { kind: (await isInviteDue(library)) ? "invite" : "nothing" };
  }
  const refresh = oneAtATime(() => onStorage(read));

  effect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), lookAgainMs);
    const stop = watchLibrary(({ kind }) => {
      if (kind === "packs" || kind === "story" || kind === "stories") void refresh();
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  });

  /** Never shows the invitation again. */
  function dismiss(): void {
    keep(inviteKey, "no");
    show.value = { kind: "nothing" };
  }

  return { show, refresh, dismiss };
});

/** Only for readers who have some stories, have no trip yet, and did not say no. */
async function isInviteDue(library: Library): Promise<boolean> {
  if (readKept(inviteKey) === "no") return false;
  const { unread, reading, finished } = await countShelves(library);
  return unread + reading + finished > storiesForInvite;
}

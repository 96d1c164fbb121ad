import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import type { Library } from "#library/library.ts";
import { getTrip, saveTrip } from "#library/trips.ts";
import type { Trip } from "#packing/trip.ts";
import { listPreferences, type Preferences } from "./preferences.ts";
import {
  formOf,
  newForm,
  problemsOf,
  type TripForm,
  tripOf,
  type TripProblem,
} from "./trip-form.ts";

/** One trip while it is set up. */
export const TripModel = createModel((opening: Promise<Library>, tripId: string | undefined) => {
  /** `missing`: there is no such trip. */
  const form = signal<TripForm | "missing" | undefined>(undefined);
  /** Shown once the reader tried to save: nobody is scolded while typing. */
  const problems = signal<TripProblem[]>([]);
  const preferences = signal<Preferences>({ sources: [], tags: [] });
  let kept: Trip | undefined;

  async function read(): Promise<void> {
    const library = await opening;
    const now = Date.now();
    kept = tripId === undefined ? undefined : await getTrip(library, tripId);
    if (kept !== undefined) form.value = formOf(kept, now);
    else form.value = tripId === undefined ? newForm(now) : "missing";
    preferences.value = await listPreferences(library, kept);
  }

  effect(() => {
    void onStorage(read);
  });

  function change(part: Partial<TripForm>): void {
    const before = form.peek();
    if (before === undefined || before === "missing") return;
    const after = { ...before, ...part };
    form.value = after;
    if (problems.peek().length > 0) problems.value = problemsOf(after, Date.now());
  }

  /** Keeps the trip on the device; undefined when something has to be put right first. */
  async function save(): Promise<Trip | undefined> {
    const now = Date.now();
    const filled = form.peek();
    if (filled === undefined || filled === "missing") return undefined;
    problems.value = problemsOf(filled, now);
    const trip = tripOf(filled, kept ?? { id: crypto.randomUUID(), createdAt: now }, now);
    if (trip === undefined) return undefined;
    let isSaved = false;
    await onStorage(async () => {
      await saveTrip(await opening, trip);
      isSaved = true;
    });
    return isSaved ? trip : undefined;
  }

  return { form, problems, preferences, change, save };
});

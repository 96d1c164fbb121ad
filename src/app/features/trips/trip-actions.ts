import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { deleteTrip, restoreTrip, saveTrip } from "#library/trips.ts";
import type { Trip } from "#packing/trip.ts";
import { tripWords } from "./trip-words.ts";

/** Stops packing a trip by itself, or begins again. */
export function setPaused(opening: Promise<Library>, trip: Trip, isPaused: boolean): Promise<void> {
  const words = tripWords();
  const { isPaused: _isPaused, ...rest } = trip;
  return onStorage(async () => {
    await saveTrip(await opening, isPaused ? { ...rest, isPaused } : rest);
    showToast({ text: isPaused ? words.tripPaused : words.tripResumed });
  });
}

/** Deletes a trip with its pack; the toast takes it back. */
export function removeTrip(opening: Promise<Library>, id: string): Promise<void> {
  return onStorage(async () => {
    const library = await opening;
    const deleted = await deleteTrip(library, id);
    if (deleted === undefined) return;
    const restore = () => void onStorage(() => restoreTrip(library, deleted));
    showToast({ text: tripWords().tripRemoved, action: { label: t.undo, run: restore } });
  });
}

import { libraryTrouble } from "#app/ui/trouble.ts";
import type { LibraryEvents } from "#library/open.ts";

/** What happens to the library from outside, in the reader's words. */
export const libraryEvents: LibraryEvents = {
  onBlocked() {
    libraryTrouble.value = "storage-blocked";
  },
  onBlocking() {
    libraryTrouble.value = "storage-newer";
  },
  onTerminated() {
    // The next use opens it again; if that fails, the failure speaks for itself.
  },
};

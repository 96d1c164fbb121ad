import { BekalError } from "#base/errors.ts";
import { showStorageTrouble } from "./trouble.ts";

/**
 * Runs work on the library. When the storage fails, what is on the screen stays there and a toast says
 * why; any other fault is thrown on.
 * @param isEmpty true while there is nothing on the screen to stay: then the failure takes it over
 */
export async function onStorage(work: () => Promise<void>, isEmpty = () => false): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    if (isEmpty()) return showStorageTrouble(cause);
    const late = await import("./storage-toast.ts");
    await late.sayStorageFailure(cause);
  }
}

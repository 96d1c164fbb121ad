import { BekalError } from "#base/errors.ts";
import { showStorageTrouble } from "./trouble.ts";

/** Runs work on the library; a storage that fails takes over the screen, any other fault is thrown on. */
export async function onStorage(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    showStorageTrouble(cause);
  }
}

import { BekalError } from "#base/errors.ts";

/**
 * Writes down what nobody waits for: a storage that cannot write now costs this alone, never the reading
 * or the listening. Any other fault is thrown on.
 */
export async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
  }
}

import { readBudget } from "#library/spending.ts";
import type { Part } from "./parts.ts";
import type { Run } from "./run.ts";

/**
 * Asked while a transfer brings more than was held for it: true when that uses up what its wish, or
 * the reader's caps, have left. What is left out is told as if it had not been asked for.
 */
export async function isUsedUp(run: Run, { purse }: Part, overBytes: number): Promise<boolean> {
  if (overBytes <= 0) return false;
  if (purse?.covers(overBytes) === false) return true;
  const { leftBytes } = await readBudget(run.library, run.now());
  if (overBytes < leftBytes) return false;
  run.signs.stop("cap-reached");
  return true;
}

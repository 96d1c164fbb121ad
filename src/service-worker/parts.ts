import { spendOn } from "#sync/spend.ts";
import { countSince, weighSince } from "./count-files.ts";
import { withLibrary } from "./library.ts";
import { isWhole, storeFilesOf } from "./shell.ts";

/** What a page says of a part that is to be stored. */
interface Wish {
  part?: unknown;
  /** What it weighs at most. */
  mostBytes?: unknown;
  /** True when the reader uses it: a cap, or a library that cannot be opened, holds it back no more. */
  isAsked?: unknown;
}

/**
 * Stores a part that is too heavy for the first visit. Its bytes are promised to it beforehand: what
 * comes by itself never passes the reader's cap, and what the reader asked for takes it from others.
 * @throws BekalError cap-reached, storage-*; and what a failed transfer throws
 */
export async function storePart({ part, mostBytes, isAsked }: Wish): Promise<void> {
  if (await isWhole(part)) return;
  const startedAt = performance.now();
  const expectedBytes = typeof mostBytes === "number" ? mostBytes : 0;
  let hasBegun = false;
  try {
    await withLibrary((library) =>
      spendOn(library, { kind: "app", expectedBytes, now: Date.now }, async (note) => {
        hasBegun = true;
        try {
          await storeFilesOf(part);
        } finally {
          note(await weighSince(startedAt));
        }
        return { transfer: await weighSince(startedAt) };
      }),
    );
  } catch (error) {
    if (hasBegun || isAsked !== true) throw error;
    await storeFilesOf(part);
    await countSince(startedAt);
  }
}

import { changePack, getPack } from "#library/packs.ts";
import type { Library } from "#library/library.ts";
import { createPictureJudge, type ProofOptions, proveStory } from "#library/proof.ts";
import type { CheckedStory, DepartureCheck } from "#packing/pack.ts";
import { checkShell } from "./shell-check.ts";

interface Options {
  /** True when the reader's screen can show the text (app/ui/renders-story.tsx). */
  renders?: ProofOptions["renders"];
  /** Told after each story, for a line of progress. */
  onProgress?: (checked: number, all: number) => void;
  /** Ends the look without a result. */
  signal?: AbortSignal;
}

/**
 * Opens every story of a trip's pack from storage, and every file and screen of the app, as a start
 * without a network would; keeps the result on the pack with its time. Nothing here asks a network
 * for anything, so what it finds is the same in a tunnel.
 * @throws BekalError storage-*; the signal's reason
 */
export async function checkPack(
  library: Library,
  tripId: string,
  now: number,
  { renders, onProgress, signal }: Options = {},
): Promise<DepartureCheck> {
  const items = (await getPack(library, tripId))?.items ?? [];
  const shell = checkShell();
  const proof = { judgePicture: createPictureJudge(library), ...(renders && { renders }) };
  const stories: CheckedStory[] = [];
  for (const { address } of items) {
    signal?.throwIfAborted();
    stories.push(await proveStory(library, address, proof));
    onProgress?.(stories.length, items.length);
  }
  const check: DepartureCheck = { checkedAt: now, stories, shellFaults: await shell };
  signal?.throwIfAborted();
  await changePack(library, tripId, (pack) => ({ ...pack, check }));
  return check;
}

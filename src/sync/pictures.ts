import { listMissing, type MissingPicture, savePicture } from "#library/pictures.ts";
import { postponeMissing } from "#library/queue.ts";
import { reasonOf } from "./faults.ts";
import type { Run } from "./run.ts";

/** Few enough for a thin line, enough to fill its round trips. */
const atOnce = 3;

/** Why pictures did not come; the first reason counts. */
type Fault = ReturnType<typeof reasonOf>;

/**
 * Fetches the pictures a story lacks, the lead picture first, each whole or not at all; those that
 * do not come are asked for later.
 * @throws BekalError storage-*
 */
export async function fillPictures(run: Run, address: string): Promise<void> {
  const faults: Fault[] = [];
  const missing = (await listMissing(run.library, address)).values();
  const isOver = () => run.signal.aborted || run.signs.end !== undefined;
  // The lines share one list: each takes the next picture when it is free.
  const line = async () => {
    for (const picture of missing) {
      if (isOver() || !(await run.mayGoOn())) return;
      const fault = await fill(run, address, picture);
      if (fault === "deleted") return;
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  if (run.signal.aborted) return;
  const [fault] = faults;
  // Without a network the pictures were not refused: they stay due.
  if (fault !== undefined && fault.code !== "gateway-unreachable") {
    await postponeMissing(run.library, { address, now: run.now(), ...fault });
  }
}

async function fill(
  run: Run,
  address: string,
  { src, indexes }: MissingPicture,
): Promise<Fault | "deleted" | undefined> {
  const { library, gateway, signal, signs } = run;
  try {
    const picture = await gateway.fetchPicture(src, { signal });
    signs.hear();
    for (const index of indexes) {
      const isKept = await savePicture(library, { ...picture, address, index });
      if (!isKept) return "deleted";
    }
    return undefined;
  } catch (cause) {
    const reason = reasonOf(cause);
    if (!signal.aborted) signs.fail(reason.code);
    return reason;
  }
}

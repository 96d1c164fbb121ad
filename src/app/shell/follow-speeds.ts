import { speeds } from "#app/ui/speeds.ts";
import type { Library } from "#library/library.ts";
import { getSpeeds } from "#library/speeds.ts";
import { watchLibrary } from "#library/watch.ts";

/** Shows minutes at the reader's own speed, now and whenever any tab has learnt more of it. */
export async function followSpeeds(library: Library): Promise<void> {
  watchLibrary((change) => {
    if (change.kind === "settings") void read(library);
  });
  await read(library);
}

async function read(library: Library): Promise<void> {
  try {
    speeds.value = await getSpeeds(library);
  } catch {
    // Minutes at the speed of most readers will do.
  }
}

import type { Library } from "#library/library.ts";
import { watchLibrary } from "#library/watch.ts";
import { isPartKept } from "#sharing/parts.ts";
import { afterLoad } from "./idle.ts";

/** A part that comes with the first story (`keep-parts.ts`) is here by then. */
const restMs = 20_000;

/**
 * Lets the search index what is saved, in its worker, once its part is on the device: whoever searches
 * then finds all of it. Who searches earlier has it from then on.
 */
export async function keepSearchReady(library: Library): Promise<void> {
  if (await isPartKept("shelf")) return start(library);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = watchLibrary(({ kind }) => {
    if (kind === "story" || kind === "stories") timer ??= setTimeout(() => void look(), restMs);
  });
  async function look(): Promise<void> {
    timer = undefined;
    if (!(await isPartKept("shelf"))) return;
    stop();
    start(library);
  }
}

function start(library: Library): void {
  afterLoad(() => void load(library));
}

async function load(library: Library): Promise<void> {
  try {
    const { searchOf } = await import("#sharing/search-client.ts");
    searchOf(Promise.resolve(library));
  } catch {
    // Its file is not here after all: it comes with the search itself.
  }
}

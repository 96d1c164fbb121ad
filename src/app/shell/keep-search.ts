import type { Library } from "#library/library.ts";
import { isPartKept } from "#sharing/parts.ts";
import { afterLoad } from "./idle.ts";

/**
 * Lets the search index what is saved, in its worker, once its part is on the device: whoever searches
 * then finds all of it. Who searches earlier has it then.
 */
export async function keepSearchReady(library: Library): Promise<void> {
  if (!(await isPartKept("shelf"))) return;
  afterLoad(() => void start(library));
}

async function start(library: Library): Promise<void> {
  try {
    const { searchOf } = await import("#sharing/search-client.ts");
    searchOf(Promise.resolve(library));
  } catch {
    // Its file is not here after all: it comes with the search itself.
  }
}

import { resolve } from "node:path";
import type { Rolldown } from "vite";

const entry = resolve("src/app/main.tsx");

/**
 * Puts all that the first screen needs into one file beside the entry. Left alone, every module that
 * a lazy screen shares with the start becomes a request of its own; inside the entry it would make
 * those screens wait for the entry's top-level await, which waits for them.
 */
export function shellChunk() {
  let shell: Set<string> | undefined;
  return {
    debugName: "shell",
    name(id: string, graph: Rolldown.ChunkingContext): string | null {
      if (id === entry) return null;
      // Chunks are made when the graph is whole, so one look at it is enough.
      shell ??= listStatic(graph);
      return shell.has(id) ? "shell" : null;
    },
  };
}

/**
 * Puts what several lazy screens share into one more file. They are all stored at install; a file for
 * each shared module would only be worse compressed and asked for one by one.
 */
export const commonChunk = { name: "common", minShareCount: 2 };

/** Every module that comes with the entry, without the ones fetched later. */
function listStatic(graph: Rolldown.ChunkingContext): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (const id of waiting) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

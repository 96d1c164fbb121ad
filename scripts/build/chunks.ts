import { resolve } from "node:path";
import type { Rolldown } from "vite";

const entry = resolve("src/app/main.tsx");
/** The words that load beside later parts: said at the start, they would not be there. */
const lateWords = resolve("src/i18n/more.ts");

/**
 * Puts all that the first screen needs into one file, the entry included. Left alone, every module
 * that a lazy screen shares with the start becomes a request of its own.
 */
export function shellChunk() {
  let shell: Set<string> | undefined;
  return {
    debugName: "shell",
    name(id: string, graph: Rolldown.ChunkingContext): string | null {
      // Chunks are made when the graph is whole, so one look at it is enough.
      shell ??= listStatic(graph);
      if (shell.has(lateWords)) throw new Error("The first screen says words that load later.");
      return shell.has(id) ? "shell" : null;
    },
  };
}

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

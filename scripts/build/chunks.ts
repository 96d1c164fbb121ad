import { resolve } from "node:path";
import type { Rolldown } from "vite";

const entry = resolve("src/app/main.tsx");
/** The words that load beside later parts: said at the start, they would not be there. */
const lateWords = resolve("src/i18n/more.ts");

/**
 * Which modules travel together. Left alone, every module that two parts share becomes a request of
 * its own, and small files compress badly.
 */
export function chunkGroups() {
  // Of two that are alike in priority the first has a module.
  return [shellChunk(), readingChunk(), partsChunk(), tripsChunk(), shelfChunk(), keysChunk()];
}

/** A further language is one file, alone in its chunk: its name says what it is. */
export function nameChunk({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const isLanguage = facadeModuleId?.includes("/src/i18n/languages/") === true;
  return `assets/${isLanguage ? "language-" : ""}[name]-[hash].js`;
}

/** All that the first screen needs in one file, the entry included. */
function shellChunk() {
  let shell: Set<string> | undefined;
  return {
    debugName: "shell",
    priority: 2,
    name(id: string, graph: Rolldown.ChunkingContext): string | null {
      // Chunks are made when the graph is whole, so one look at it is enough.
      shell ??= listStatic(graph);
      if (shell.has(lateWords)) throw new Error("The first screen says words that load later.");
      return shell.has(id) ? "shell" : null;
    },
  };
}

/** What comes right after the first screen: the work behind it, and what later screens share. */
function partsChunk() {
  const test =
    /\/src\/(?:app\/(?:ui|shell(?!\/(?:keep-focus|pane-\w+|story-order))|features\/(?:home|menu))|i18n\/(?:part-words|plural|locale|language-list)|library\/packs)[/.]/;
  return { name: "parts", test, priority: 1 };
}

/** The screens of trips and packs and the card of Home, which share most of what they are made of. */
function tripsChunk() {
  return { name: "trips", test: /\/src\/(?:app\/features\/trips|i18n\/trips)[/.]/, priority: 1 };
}

/** What a reader may do with a story beyond reading it, and what of `ui` and `sharing` serves that alone. */
function readingChunk() {
  const test =
    /\/src\/(?:app\/features\/(?:highlights|glossary|listen|gallery|statistics)|app\/ui\/(?:ExportSheet|Field|paint-ranges|say-handed-on|sharing-words|use-shown-text|use-tapped-range)|article\/caption|library\/(?:reading-\w+|text-reports)|sharing\/(?:markdown-text|save-file|text-out)|story\/(?:abbreviations|active-time|sentences)|i18n\/(?:highlights|glossary|listen|gallery|sharing|statistics))[/.]/;
  return { name: "reading", test, priority: 1, includeDependenciesRecursively: false };
}

/** Finding and sorting stories beyond the lists. */
function shelfChunk() {
  const test =
    /\/src\/(?:app\/features\/(?:search|tags|removed|library\/(?:BulkBar|Filter\w+|KeysSheet|ListSheets|ListsPart|SelectField|facets|sort-words))|i18n\/(?:search|sort|tags|removed))[/.]/;
  return { name: "shelf", test, priority: 1, includeDependenciesRecursively: false };
}

/** What keeps who uses keys on the way, and leads from pane to pane. */
function keysChunk() {
  const test = /\/src\/app\/shell\/(?:keep-focus|pane-\w+|story-order)\./;
  return { name: "keyboard", test, priority: 1, includeDependenciesRecursively: false };
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

import type { Library } from "./library.ts";
import { openLibrary } from "./open.ts";

/** An empty library of its own in the browser's real IndexedDB. */
export function anEmptyLibrary(name = `test ${crypto.randomUUID()}`): Promise<Library> {
  const ignore = () => undefined;
  return openLibrary({ onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }, name);
}

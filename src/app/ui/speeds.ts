import { signal } from "@preact/signals";
import type { Speeds } from "#story/reading.ts";

/** How fast the reader reads, once the library has told; minutes everywhere follow it. */
export const speeds = signal<Speeds>({});

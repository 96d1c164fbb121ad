import { signal } from "@preact/signals";

/** What was looked for in the library when the reader left it, on the way to a story. */
export const lastQuery = signal<string | undefined>(undefined);

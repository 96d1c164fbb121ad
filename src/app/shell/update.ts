import { signal } from "@preact/signals";

/** Starts the version that waits; undefined while there is none. */
export const readyUpdate = signal<(() => Promise<"applied" | "other-tabs">) | undefined>(undefined);

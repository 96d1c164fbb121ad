import { signal } from "@preact/signals";

/** The addresses of the stories that are being tagged; undefined while none is. */
export const tagging = signal<readonly string[] | undefined>(undefined);

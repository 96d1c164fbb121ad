import { signal } from "@preact/signals";

/** Whether the last request got an answer; undefined until one was made. No other judge. */
export const hasSignal = signal<boolean | undefined>(undefined);

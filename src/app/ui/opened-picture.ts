import { signal } from "@preact/signals";

/** The picture that is looked at by itself, by its place in the article of the open story. */
export const openedPicture = signal<number | undefined>(undefined);

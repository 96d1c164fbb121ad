import { signal } from "@preact/signals";
import type { Story } from "#story/story.ts";

/** The story whose menu is open. */
export const menuStory = signal<Story | undefined>(undefined);

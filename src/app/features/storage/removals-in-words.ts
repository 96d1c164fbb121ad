import type { Removal } from "#story/keeping.ts";
import { storageWords } from "./storage-words.ts";

/** How many stories go, and of how many only the pictures do. */
export function removalsInWords(removals: readonly Pick<Removal, "what">[]): string {
  const stories = removals.filter(({ what }) => what === "story").length;
  return countsInWords({ stories, pictures: removals.length - stories });
}

/** The same from the numbers. */
export function countsInWords({
  stories,
  pictures,
}: {
  stories: number;
  pictures: number;
}): string {
  const words = storageWords();
  if (pictures === 0) return words.previewStories(stories);
  const ofPictures = words.previewPictures(pictures);
  return stories === 0 ? ofPictures : words.and(words.previewStories(stories), ofPictures);
}

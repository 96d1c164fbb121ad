import type { StorageWords } from "./storage.id.ts";
import { plural } from "./plural.ts";

/** The words of the storage screen, in English: they travel with it. */
export const storageInEnglish: StorageWords = {
  usedInAll: "Space used",
  texts: "Text",
  pictures: "Pictures",
  appAndRest: "App and other things",

  keepTitle: "How much to keep",
  keepStories: "Number of stories",
  keepDays: "Age",
  keepBytes: "Size",
  noLimit: "No limit",
  days: (count) => plural("en", count, { one: "# day", other: "# days" }),
  automatic: "Remove by itself",
  automaticNote: "Once a day, when Bekal is opened. What would go always shows here first.",
  keepOrder:
    "What goes first: pictures in the archive, then archived stories, then finished ones, the oldest first.",
  keepNever:
    "Never removed: what is unread or being read, what you like or always keep, your own copies, and what is packed for a trip.",
  lastRun: (day, what) => `Last on ${day}: ${what} removed.`,

  previewTitle: "Over the limit",
  previewNone: "Everything is within the limits.",
  previewStories: (count) => plural("en", count, { one: "# story", other: "# stories" }),
  previewPictures: (count) =>
    plural("en", count, { one: "the pictures of # story", other: "the pictures of # stories" }),
  and: (one, other) => `${one} and ${other}`,
  frees: (size) => `Frees ${size}`,
  freesAsStory: (size) => `The story, ${size}`,
  freesAsPictures: (size) => `Only its pictures, ${size}`,
  showAll: (count) => `Show ${count.toLocaleString("en")} more`,
  removeNow: "Remove now",
  reversible: "Texts can be brought back for 30 days, pictures can be fetched again.",
  removed: (what) => `${what} removed`,

  perStory: "Story by story",
  biggestFirst: "Biggest first",
  textSize: (size) => `text ${size}`,
  picturesSize: (size) => `pictures ${size}`,
  removePictures: (title) => `Remove the pictures of ${title}`,
  removeStory: (title) => `Remove ${title}`,
  picturesRemoved: "Pictures removed, the text stays",
  noPictures: "Its pictures are gone already",
  emptyTitle: "Nothing is saved yet",
  emptyText: "The stories you save show up here, each with its size.",
  save: "Save a story",

  removedTitle: "Recently removed",
  removedNote: "Texts can be brought back for 30 days, unless the phone runs out of space.",
  removedNone: "Nothing was removed recently.",
  showRemoved: (count) => plural("en", count, { one: "See # story", other: "See # stories" }),

  fullTitle: "The phone is out of space",
  fullText: (count) =>
    `${plural("en", count, { one: "# story waits", other: "# stories wait" })} for space. Remove stories or pictures below, or free some space on the phone.`,
};

import type { TagWords } from "./tags.id.ts";
import { plural } from "./plural.ts";

/** The words about tags, in English. */
export const tagsInEnglish: TagWords = {
  title: "Tags",
  tagStories: (count) => plural("en", count, { one: "Tag the story", other: "Tag # stories" }),
  findOrAdd: "Find or make a tag",
  add: (name) => `Make the tag ${name}`,
  none: "No tags yet. Type a name to make the first.",
  done: "Done",
  stories: (count) => plural("en", count, { one: "# story", other: "# stories" }),

  emptyTitle: "No tags yet",
  emptyText: "Tag a story from its menu, or select several in the library.",
  toLibrary: "Go to the library",
  edit: (name) => `Change the tag ${name}`,
  name: "Name",
  rename: "Keep the name",
  mergeNote: (name) => `There is a tag ${name} already. The two will be one.`,
  merge: "Merge",
  colour: "Colour",
  colours: {
    plain: "No colour",
    leaf: "Green",
    turmeric: "Yellow",
    chili: "Red",
    sea: "Blue",
    plum: "Purple",
  },
  remove: "Delete the tag",
  removeNote: "Its stories stay.",
  renamed: (from, to) => `${from} is now ${to}`,
  merged: (from, to) => `${from} is merged into ${to}`,
  removed: (name) => `The tag ${name} is deleted`,
};

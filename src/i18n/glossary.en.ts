import type { GlossaryWords } from "./glossary.id.ts";
import { plural } from "./plural.ts";

/** The words of the glossary, in English. */
export const glossaryInEnglish: GlossaryWords = {
  title: "Glossary",
  emptyTitle: "No words yet",
  emptyText:
    "Select a word in a story, tap the book, then write what it means. The word appears here, and with a dotted line in other stories.",
  toLibrary: "Open the library",
  searchLabel: "Search words or meanings",
  nothingFound: "Nothing matches",
  nothingFoundText: "Try another part of the word.",
  add: "Add a word",
  edit: "Edit",
  word: "Word",
  meaning: "Meaning",
  noMeaning: "No meaning written yet",
  save: "Save",
  remove: "Delete",
  removed: (word) => `“${word}” deleted`,
  from: (title) => `From ${title}`,
  count: (count) => plural("en", count, { one: "# word", other: "# words" }),
  inStories: "Mark in stories",
  inStoriesNote: "A dotted line under the word; tap for its meaning.",
  export: "Export",
  exportTitle: "Export the glossary",
  fileName: "bekal-glossary",
  all: "Open the glossary",
};

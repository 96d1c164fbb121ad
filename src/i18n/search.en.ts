import { plural } from "./plural.ts";
import type { SearchWords } from "./search.id.ts";

/** The words of the search, in English: they travel with it. */
export const searchInEnglish: SearchWords = {
  title: "Search",
  back: "Back to the library",
  label: "Search the library",
  placeholder: "Words, title, source…",
  clear: "Clear",

  // Before anything is typed
  recent: "Recent searches",
  forget: "Clear all",
  hintTitle: "Search all your stories",
  hintText: "Titles and whole texts, also without a signal. Narrow by tag, source or language.",
  filters: { tag: "Tag", source: "Source", lang: "Language" },
  filterNames: { tag: "tag:", source: "source:", lang: "lang:" },
  tips: [
    ['"high tide"', "words side by side"],
    ["-flood", "without this word"],
    ["tag:recipe", "only with this tag"],
    ["source:times", "only from this source"],
  ],
  tipsTitle: "You can also type",

  // What was found
  found: stories,
  foundAtLeast: (count) => `More than ${stories(count)}`,
  results: "Search results",
  more: "Show more",
  corrected: (words) => `Showing results for ${words}`,
  searched: (count, all) =>
    `${number(count)} of ${number(all)} stories can be searched. The rest will follow.`,
  searching: "Searching…",

  // Nothing, or no way to know
  nothingTitle: "Nothing found",
  nothingText: (typed) => `No story on this phone has “${typed}”.`,
  nothingHelp: "Try a shorter word, or remove some.",
  nothingYet: "Not all stories can be searched yet. Try again in a moment.",
  failedTitle: "Search is not possible now",
  failedText: "The phone's storage does not answer. Your stories are still there.",
  retry: "Try again",
};

function stories(count: number): string {
  return plural("en", count, { one: "# story", other: "# stories" });
}

function number(count: number): string {
  return count.toLocaleString("en");
}

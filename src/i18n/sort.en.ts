import type { SortWords } from "./sort.id.ts";
import { plural } from "./plural.ts";

/** The words for choosing, ordering and working through the library, in English. */
export const sortInEnglish: SortWords = {
  title: "Filter and sort",
  show: "List",
  order: "Order",
  source: "Source",
  tag: "Tag",
  language: "Language",
  length: "Reading time",
  holding: "On this phone",
  any: "All",
  lengths: {
    short: "Short, up to 5 minutes",
    medium: "Medium, up to 15 minutes",
    long: "Long",
  },
  holdings: {
    whole: "Whole",
    partial: "In part",
    failed: "Could not be fetched",
    waiting: "Waiting for signal",
  },
  onlyFavourites: "Favourites only",
  onlyMarked: "With highlights only",
  withCount: (name, count) => `${name} (${count.toLocaleString("en")})`,
  apply: (count) => {
    if (count === 0) return "Nothing fits";
    return plural("en", count, { one: "Show # story", other: "Show # stories" });
  },
  reset: "Clear filters",

  lists: "My lists",
  listNote: "These filters and this order can be kept under a name.",
  listName: "Name of the list",
  saveList: "Keep the list",
  listSaved: (name) => `${name} is kept`,
  deleteList: (name) => `Delete the list ${name}`,
  listDeleted: (name) => `${name} is deleted`,

  more: "More",
  manageTags: "Manage tags",
  removed: "Recently deleted",

  chosen: (count) => plural("en", count, { other: "# selected" }),
  chooseAll: "Select all",
  endChoosing: "Stop selecting",
  actions: "For the selected",
  archive: "Archive",
  unarchive: "Take out",
  favourite: "Favourite",
  unfavourite: "Unfavourite",
  tagThem: "Tag",
  read: "Read",
  unread: "Unread",
  remove: "Delete",

  keys: "Keyboard",
  keyGroups: {
    library: {
      title: "Library",
      keys: {
        j: "Next story",
        k: "Story before",
        o: "Open the story",
        e: "Archive, or take out of the archive",
        s: "Favourite, or not",
        x: "Select the story; the other keys then mean all that are selected",
        t: "Tag",
        Del: "Delete",
        "Ctrl Z": "Undo the last thing",
        "/": "Search",
        "?": "This list of keys",
        Esc: "Stop selecting",
      },
    },
    story: {
      title: "In a story",
      keys: {
        "f /": "Find in the story",
        h: "Highlight what is selected, or a sentence in view",
        "+ - 0": "Larger, smaller or usual text",
        "← →": "Turn the page, when reading by pages",
        "?": "This list of keys",
        "u Esc": "Back",
      },
    },
    panes: {
      title: "Two panes, on a wide screen",
      keys: {
        "j k": "Next story or the one before, opened at once",
        "o Enter": "From the list into the story",
        "u Esc": "From the story to the list",
        F6: "Next part of the screen: navigation, list, story",
        "Shift F6": "Part before",
      },
    },
    player: {
      title: "In the player",
      keys: {
        k: "Play or pause",
        "j l": "Sentence before, or next",
        "< >": "Slower, or faster",
        n: "Next story",
        Esc: "Close the player",
      },
    },
  },
};

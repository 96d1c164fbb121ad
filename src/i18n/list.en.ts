import type { ListWords } from "./list.id.ts";
import { plural } from "./plural.ts";

/** What stands above a list of the library, and what is said when something was done with it, in English. */
export const listInEnglish: ListWords = {
  filterAndSort: "Filter and sort",
  filterCount: (count) => plural("en", count, { one: "# filter", other: "# filters" }),
  select: "Select",
  sorts: {
    newest: "Newest first",
    oldest: "Oldest first",
    shortest: "Shortest first",
    longest: "Longest first",
    source: "By source",
    "least-left": "Least left first",
  },
  // What was done with so many stories, each with its number before it
  did: {
    archive: (stories) => `${stories} archived`,
    unarchive: (stories) => `${stories} taken out of the archive`,
    favourite: (stories) => `${stories} added to favourites`,
    unfavourite: (stories) => `${stories} removed from favourites`,
    read: (stories) => `${stories} marked as read`,
    unread: (stories) => `${stories} marked as unread`,
    remove: (stories) => `${stories} deleted`,
  },
};

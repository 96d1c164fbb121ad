import type { RemovedWords } from "./removed.id.ts";
import { plural } from "./plural.ts";

/** The words about stories that were deleted, in English. */
export const removedInEnglish: RemovedWords = {
  title: "Recently deleted",
  note: "Texts can come back for 30 days, unless the phone runs out of space. Pictures come back with them only in the first 10 minutes; later they can be fetched again.",
  none: "Nothing was deleted recently",
  noneText: "Stories you delete wait here for 30 days.",
  on: (day) => `Deleted ${day}`,
  byRule: (day) => `Deleted automatically ${day}`,
  daysLeft: (count) => plural("en", count, { one: "# day left", other: "# days left" }),
  textOnly: "text only",
  restore: "Bring back",
  restoreStory: (title) => `Bring back ${title}`,
  restoreAll: (count) => plural("en", count, { other: "Bring all back (#)" }),
  restored: (count) => plural("en", count, { one: "# story is back", other: "# stories are back" }),
  tooLate: "It can no longer be brought back",
  empty: "Empty now",
  emptyTitle: "Delete for good?",
  emptyText: (count) =>
    plural("en", count, {
      one: "# story cannot be brought back any more. Its space is free at once.",
      other: "# stories cannot be brought back any more. Their space is free at once.",
    }),
  emptyNow: "Delete for good",
  keep: "Cancel",
  emptied: "Emptied",
};

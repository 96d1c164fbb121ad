import { plural } from "./plural.ts";
import type { StatisticsWords } from "./statistics.id.ts";

/** The words about how much was read, in English. */
export const statisticsInEnglish: StatisticsWords = {
  title: "Reading statistics",
  privacy: "On this phone only, sent nowhere.",

  // Nothing yet
  emptyTitle: "Nothing counted yet",
  emptyText: "Time spent reading and listening gathers here by itself.",
  offTitle: "Nothing is counted",
  offText: "Counting is switched off. Switch it on below whenever you like.",

  // Figures
  all: "In total",
  read: "Reading",
  heard: "Listening",
  finished: "Stories finished",
  sources: "Sources",
  saved: "Data saved",
  savedNote: "Compared with the original pages",
  since: (day) => `Since ${day}`,
  hours: (hours, minutes) =>
    minutes === 0
      ? `${hours.toLocaleString("en")} h`
      : `${hours.toLocaleString("en")} h ${minutes} min`,
  minutes: (count) => `${count} min`,
  lessThanMinute: "< 1 min",

  // The chart
  over: "Over time",
  grain: "By",
  grains: { day: "Day", week: "Week", month: "Month" },
  now: { day: "Today", week: "This week", month: "This month" },
  chart: "Time spent reading and listening",
  nothing: "Nothing read",
  readFor: (time) => `reading ${time}`,
  heardFor: (time) => `listening ${time}`,
  finishedMany: (count) =>
    plural("en", count, { one: "# story finished", other: "# stories finished" }),
  fromSources: (count) => plural("en", count, { one: "# source", other: "# sources" }),
  savedMany: (size) => `${size} saved`,
  asTable: "As a table",
  when: "When",

  // The reader's choice
  choice: "Your choice",
  counting: "Count reading time",
  countingNote: "Switched off, nothing more is recorded.",
  clear: "Clear statistics",
  clearNote: "The data meter and your stories stay as they are.",
  cleared: "Statistics cleared",
};

import type { DisplayWords } from "./display.id.ts";
import { plural } from "./plural.ts";

const number = (value: number) => new Intl.NumberFormat("en").format(value);

/** The words for how a story is set and moved, in English. */
export const displayInEnglish: DisplayWords = {
  way: "Reading mode",
  ways: { scroll: "Scroll", pages: "Pages" },
  page: (page, count) => `Page ${number(page)} of ${number(count)}`,
  pageOf: (page, count) => `${number(page)} of ${number(count)}`,
  nextPage: "Next page",
  previousPage: "Previous page",
  finished: "Finished",

  auto: "Auto-scroll",
  autoNote: (wpm) => `At your reading speed, ${number(wpm)} words a minute`,
  autoPause: "Pause",
  autoGoOn: "Resume",
  autoSlower: "Slower",
  autoFaster: "Faster",
  autoStop: "Stop",
  autoSpeed: (wpm) => `${number(wpm)} words/min`,
  autoPaused: "Paused",

  family: "Typeface",
  families: { serif: "Serif", sans: "Sans", hyperlegible: "Atkinson", dyslexic: "OpenDyslexic" },
  familyNotes: {
    hyperlegible: "Atkinson Hyperlegible: every letter is easy to tell from the others.",
    dyslexic: "OpenDyslexic: letters with heavy feet, which some readers with dyslexia like.",
  },
  fetchFont: (size) => `Download, ${size}`,
  fetchFontNote: "Downloaded once, then it works without a signal.",
  fetchingFont: "Downloading…",
  fontFailed: "The typeface could not be downloaded. Try again when there is a signal.",

  lines: "Lines and paragraphs",
  leading: "Line spacing",
  measure: "Line width",
  letters: (count) => `${number(count)} letters`,
  paragraphs: "Between paragraphs",
  paragraphKinds: { apart: "A space", indented: "An indent" },
  spacing: "Paragraph space",
  lineCount: (count) => plural("en", count, { one: "# line", other: "# lines" }),
  align: "Alignment",
  aligns: { start: "Left-aligned", justify: "Justified" },
  noHyphens: "This browser cannot hyphenate the story's language, so it stays left-aligned.",

  light: "Light",
  brightness: "Brightness",
  brightnessNote: "Only while reading.",
  percent: (share) => new Intl.NumberFormat("en", { style: "percent" }).format(share),
  darkHours: "Scheduled dark",
  darkHoursNote: "Between these hours the colours are dark, whatever is chosen above.",
  from: "From",
  to: "To",
  hour: (hour) =>
    new Intl.DateTimeFormat("en", { timeStyle: "short" }).format(new Date(2026, 0, 1, hour)),

  less: (label) => `Less: ${label}`,
  more: (label) => `More: ${label}`,
  reset: "Reset to default",

  archiveAndNext: "Archive and read next",
};

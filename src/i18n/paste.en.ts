import type { PasteWords } from "./paste.id.ts";
import { plural } from "./plural.ts";

/** The words of the box for a page or a text, in English: they travel with it. */
export const pasteInEnglish: PasteWords = {
  pasteLabel: "The page or its text",
  pastePlaceholder: "Paste here",
  pasteHint: "Read on this phone alone, without signal.",
  pasteNothing: "There is no page or text in the clipboard.",
  readIt: "Read it",
  readingIt: "Reading…",
  backToAddress: "Save from an address",
  wordCount: (count) => plural("en", count, { one: "# word", other: "# words" }),
  wholeText: "Text whole",
  picturesLeftOut: (count) =>
    plural("en", count, { one: "# picture is left out", other: "# pictures are left out" }),
  saysFrom: (host) => `By its own account from ${host}`,
  saysNowhere: "It does not say where it is from",
  anotherPaste: "Paste another",
  keepAsText: "Keep the text as it is",
  copyKept: "Saved, and readable without signal.",
  copyKnown: "Already in the library, whole.",
  read: "Read",
  ownText: "Pasted",
  pdfNeeds: (size) =>
    `To read PDFs, Bekal has to fetch one more part just once: ${size} at most. After that it needs no signal.`,
  pdfAgree: "Fetch it and read",
  pdfMissing: (size) =>
    `The part that reads PDFs could not be fetched. Try again with a signal: ${size} at most, just once.`,
  refusals: {
    "too-large": "More than 5 MB: too large to be read on a phone.",
    "too-slow": "This page is too tangled to be read on a phone.",
    "unsupported-type": "This kind of file cannot be read yet.",
    unreadable: "It cannot be read.",
  },
};

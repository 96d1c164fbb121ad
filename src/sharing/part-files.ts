/**
 * The parts of the app that are too heavy for a first visit, by their files: they travel when they are
 * wanted and stay for use without a network. The first pattern that fits counts. `mostBytes` is what a
 * part weighs at most on its way here; `.size-limit.js` holds it.
 */
export const laterParts = {
  "pdf-reader": { files: /^\/assets\/page-worker-pdfjs-/, mostBytes: 420_000 },
  "markdown-reader": { files: /^\/assets\/page-worker-micromark/, mostBytes: 35_000 },
  "page-reader": { files: /^\/assets\/(?:page-worker|CopyPane)-/, mostBytes: 128_000 },
  packing: {
    files: /^\/assets\/(?:trips|DataScreen|StorageScreen|pack-trip|pack-due|keeping)-/,
    mostBytes: 40_000,
  },
  // What a reader may do with a story beyond reading it, and what keys do beside the story's own.
  reading: { files: /^\/assets\/(?:reading|keyboard|StoryMarks|StoryCounter)-/, mostBytes: 45_000 },
  // Finding and sorting stories beyond the lists.
  shelf: {
    files:
      /^\/assets\/(?:shelf|search-worker|search-client|SearchScreen|TagsScreen|RemovedScreen)-/,
    mostBytes: 40_000,
  },
  // A language that is one file, for those who read in it.
  language: { files: /^\/assets\/language-/, mostBytes: 25_000 },
  // Fonts, for those who ask for them.
  hyperlegible: { files: /^\/assets\/atkinson-hyperlegible-/, mostBytes: 63_000 },
  dyslexic: { files: /^\/assets\/opendyslexic-/, mostBytes: 237_000 },
} as const;

export type Part = keyof typeof laterParts;

/** The later part that a file of the app belongs to, by its path; undefined for any other file. */
export function partOf(path: string): Part | undefined {
  return partNames.find((part) => laterParts[part].files.test(path));
}

/** In the order of `laterParts`. */
const partNames = [
  "pdf-reader",
  "markdown-reader",
  "page-reader",
  "packing",
  "reading",
  "shelf",
  "language",
  "hyperlegible",
  "dyslexic",
] as const;

/** The parts among unknown names. */
export function parseParts(value: unknown): Part[] {
  const given: unknown[] = Array.isArray(value) ? value : [];
  return partNames.filter((part) => given.includes(part));
}

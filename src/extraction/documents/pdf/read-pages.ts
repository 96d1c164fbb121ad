import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Told } from "#extraction/documents/compose.ts";
import type { LinePage } from "./frames.ts";
import { toLines } from "./lines.ts";
import { type Budget, readRuns } from "./runs.ts";
import { readTold } from "./told.ts";

/** What was read of a PDF. */
export interface PdfText {
  pages: LinePage[];
  told: Told;
  /** Why its end is missing, when it is. */
  cut?: string;
}

const maxPages = 200;
const maxChars = 4_000_000;
/** The gateway ends a thread after four seconds. */
const maxMs = 2500;

/** Reads page after page until a limit is reached. */
export async function readPages(document: PDFDocumentProxy): Promise<PdfText> {
  const told = await readInfo(document);
  const budget: Budget = { charsLeft: maxChars };
  const deadline = performance.now() + maxMs;
  const isSpent = () => budget.charsLeft <= 0 || performance.now() > deadline;
  const pages: LinePage[] = [];
  const broken: number[] = [];
  const count = Math.min(document.numPages, maxPages);
  for (let number = 1; number <= count && (number === 1 || !isSpent()); number += 1) {
    try {
      const page = await document.getPage(number);
      const { runs, width, height } = await readRuns(page, budget);
      pages.push({ lines: toLines(runs), width, height });
      page.cleanup();
    } catch {
      // One broken page does not take the others away; it is said that it is missing.
      broken.push(number);
    }
  }
  const cut = describeCut(pages.length + broken.length, document.numPages, broken);
  return { pages, told, ...(cut !== undefined && { cut }) };
}

function describeCut(read: number, all: number, broken: number[]): string | undefined {
  if (read < all) return `the first ${read} of ${all} pages`;
  return broken.length > 0 ? `page ${broken.join(", ")} is broken` : undefined;
}

async function readInfo(document: PDFDocumentProxy): Promise<Told> {
  try {
    const { info } = await document.getMetadata();
    return readTold(info);
  } catch {
    // Broken data about the document says nothing about its text.
    return {};
  }
}

import { type DocumentExtraction, extractDocument } from "#extraction/documents/read-document.ts";
import { kindOf } from "#extraction/documents/kind.ts";
import type { LoadedSource } from "./source.ts";

/** What was read, and how long it took, ms. */
export interface Reading {
  result: DocumentExtraction;
  /** What it was read as: `html`, `markdown`, `text`, `pdf`. */
  kind: string;
  firstMs: number;
  /** The median once the code is warm; absent when the first time took too long to be repeated. */
  warmMs?: number;
}

const repeats = 9;
/** Above this nobody wants to wait for more, ms. */
const longFirst = 1500;

/** Reads a document, and a few times more for the time it takes. */
export async function readAll(source: LoadedSource): Promise<Reading> {
  const { kind } = kindOf(source);
  const { result, ms: firstMs } = await readOnce(source);
  if (firstMs > longFirst) return { result, kind, firstMs };
  const times: number[] = [];
  while (times.length < repeats) times.push((await readOnce(source)).ms);
  const warmMs = times.toSorted((a, b) => a - b)[Math.floor(repeats / 2)] ?? firstMs;
  return { result, kind, firstMs, warmMs };
}

async function readOnce(source: LoadedSource) {
  // A reader of PDFs may take the bytes for itself.
  const given = { ...source, bytes: source.bytes.slice(), loadPdf: () => import("unpdf/pdfjs") };
  const started = performance.now();
  const result = await extractDocument(given);
  return { result, ms: performance.now() - started };
}

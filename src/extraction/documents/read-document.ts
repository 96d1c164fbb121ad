import { extractPage } from "#extraction/extract.ts";
import { decodeText } from "#extraction/document/decode.ts";
import type { PageExtraction } from "#extraction/page.ts";
import { isMarkdown, kindOf } from "./kind.ts";
import { readMarkdown } from "#extraction/documents/markdown/read-markdown.ts";
import type { LoadPdf } from "#extraction/documents/pdf/open.ts";
import { readPdf } from "#extraction/documents/pdf/read-pdf.ts";
import { readText } from "#extraction/documents/text/read-text.ts";

/** A page or file as it came. */
export interface RawDocument {
  bytes: Uint8Array;
  /** The content type as the publisher states it, with its charset. */
  statedType?: string;
  /** Where it came from, http or https. */
  url: string;
  /** The name of a file that has no address of its own. */
  fileName?: string;
}

/** What became of a document; `unsupported` names the type by its bytes. */
export type DocumentExtraction = PageExtraction | { kind: "unsupported"; type: string };

/**
 * Turns a page, a Markdown or plain text or a PDF into an article, or says why it is none. It never
 * fetches, and knows no Node. A hostile document may take long or much memory: run it in a thread
 * that can be ended.
 * @param source.loadPdf loads the reader of PDFs when one is met (`() => import("unpdf/pdfjs")`)
 */
export async function extractDocument(
  source: RawDocument & { loadPdf: LoadPdf },
): Promise<DocumentExtraction> {
  const found = kindOf(source);
  if (found.kind === "unsupported") return found;
  if (found.kind === "pdf") return readPdf(source);
  const { text } = decodeText(source.bytes, source.statedType);
  if (found.kind === "html") return extractPage({ html: text, url: source.url });
  const isMarked = found.kind === "markdown" || isMarkdown(text);
  return isMarked ? readMarkdown({ ...source, text }) : readText({ ...source, text });
}

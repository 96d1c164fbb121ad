import type * as PdfJs from "unpdf/pdfjs";
import type { PDFDocumentProxy } from "unpdf/pdfjs";

/** Loads the reader of PDFs, 0.5 MB compressed: only when one is met. */
export type LoadPdf = () => Promise<Pick<typeof PdfJs, "getDocument">>;

/** Only text is wanted: nothing is fetched, drawn, compiled or run. */
const textOnly = {
  disableAutoFetch: true,
  disableFontFace: true,
  disableRange: true,
  disableStream: true,
  enableXfa: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
  pdfBug: false,
  stopAtErrors: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  verbosity: 0,
};

/** Why a PDF could not be opened, in words for people. */
export type Refusal = { refused: string };

/** Opens a PDF for `read` and closes it again, whatever happens. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  loadPdf: LoadPdf,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result | Refusal> {
  const { getDocument } = await loadAsGuest(loadPdf);
  // A copy: the reader takes the bytes away from whoever gave them.
  const task = getDocument({ ...textOnly, data: bytes.slice() });
  try {
    const document = await task.promise.catch(refuse);
    return "refused" in document ? document : await read(document);
  } finally {
    await task.destroy();
  }
}

/**
 * In a Web Worker pdf.js takes the thread for its own and answers its messages, unless there is a
 * window while it loads.
 */
async function loadAsGuest(loadPdf: LoadPdf): ReturnType<LoadPdf> {
  if ("window" in globalThis || !("onmessage" in globalThis)) return loadPdf();
  Object.defineProperty(globalThis, "window", { value: globalThis, configurable: true });
  try {
    return await loadPdf();
  } finally {
    Reflect.deleteProperty(globalThis, "window");
  }
}

function refuse(cause: unknown): Refusal {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "PasswordException")
    return { refused: "a locked PDF: it opens only with its password" };
  return { refused: "a broken PDF: it cannot be opened" };
}

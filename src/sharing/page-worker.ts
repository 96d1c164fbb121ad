import { isRecord } from "#base/json.ts";
import type { Found } from "./given.ts";
import { type Part, partOf } from "./part-files.ts";
import { readGiven } from "./read-given.ts";

// One task, one answer, and the page ends this worker: what a hostile page breaks or holds up is only
// its own reading.
addEventListener("message", (event: MessageEvent<unknown>) => void answer(event.data));
postMessage("ready");

async function answer(given: unknown): Promise<void> {
  if (!isRecord(given) || !(given["bytes"] instanceof ArrayBuffer)) return;
  const { bytes, type, fileName, url } = given;
  let isPdfMissing = false;

  /** Half a megabyte that may come over a thin line: the page waits longer meanwhile. */
  async function loadPdf() {
    postMessage("loading");
    try {
      return await import("unpdf/pdfjs");
    } catch (cause) {
      isPdfMissing = true;
      throw cause;
    } finally {
      postMessage("ready");
    }
  }

  const found: Promise<Found> = readGiven(
    {
      bytes,
      type: typeof type === "string" ? type : "",
      ...(typeof fileName === "string" && { fileName }),
      ...(typeof url === "string" && { url }),
    },
    loadPdf,
  );
  const answered = await found.catch((cause: unknown): Found => {
    if (isPdfMissing) return { kind: "refused", why: "pdf-missing" };
    return { kind: "refused", why: isImportFailure(cause) ? "part-missing" : "unreadable" };
  });
  postMessage({ found: answered, parts: loadedParts() });
}

/** True when code that is loaded late did not come; every browser says it in words of its own. */
function isImportFailure(cause: unknown): boolean {
  return cause instanceof TypeError && /import/i.test(cause.message);
}

/** Which parts this worker is made of by now: the page keeps them for use without a network. */
function loadedParts(): Part[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  return [...new Set(["/assets/page-worker-", ...loaded].flatMap((path) => partOf(path) ?? []))];
}

import { parentPort } from "node:worker_threads";
import { parseArticle } from "#article/validate.ts";
import { isRecord } from "#base/json.ts";
import { extractDocument } from "#extraction/documents/read-document.ts";
import { joinPages } from "#extraction/parts/join.ts";

// One task a message: a document's bytes in, its extraction out; or the articles of a story's pages
// in, one article out. All that a hostile document could make slow happens here.
parentPort?.on("message", (task: unknown) => {
  void answer(task).then((result) => parentPort?.postMessage(result, []));
});
parentPort?.postMessage("ready", []);

async function answer(task: unknown): Promise<unknown> {
  try {
    const error = { kind: "error" };
    return isRecord(task) ? ((await extract(task)) ?? join(task) ?? error) : error;
  } catch (cause) {
    // The document broke a step; the thread is as good as before.
    return { kind: "error", message: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function extract({ bytes, statedType, url }: Record<string, unknown>): Promise<unknown> {
  if (!(bytes instanceof Uint8Array) || typeof url !== "string") return undefined;
  const stated = typeof statedType === "string" ? { statedType } : {};
  const loadPdf = () => import("unpdf/pdfjs");
  const extraction = await extractDocument({ bytes, url, ...stated, loadPdf });
  // The trace stays here: nobody reads it.
  return { ...extraction, trace: [] };
}

function join({ parts }: Record<string, unknown>): unknown {
  const given: unknown[] = Array.isArray(parts) ? parts : [];
  const [first, ...rest] = given.flatMap(
    (part) => parseArticle(part, { pictures: "absolute" }) ?? [],
  );
  return first && { kind: "joined", article: joinPages(first, rest) };
}

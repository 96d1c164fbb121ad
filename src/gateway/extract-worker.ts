import { parentPort } from "node:worker_threads";
import { parseArticle } from "#article/validate.ts";
import { isRecord } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";
import { joinPages } from "#extraction/parts/join.ts";
import { decodeText } from "#extraction/document/decode.ts";

// One task a message: a page's bytes in, its extraction out; or the articles of a story's pages in,
// one article out. All that a hostile page could make slow happens here.
parentPort?.on("message", (task: unknown) => {
  parentPort?.postMessage(answer(task), []);
});
parentPort?.postMessage("ready", []);

function answer(task: unknown): unknown {
  try {
    return isRecord(task) ? (extract(task) ?? join(task) ?? { kind: "error" }) : { kind: "error" };
  } catch (cause) {
    // The page broke a step; the thread is as good as before.
    return { kind: "error", message: cause instanceof Error ? cause.message : String(cause) };
  }
}

function extract({ bytes, statedType, url }: Record<string, unknown>): unknown {
  if (!(bytes instanceof Uint8Array) || typeof url !== "string") return undefined;
  const { text } = decodeText(bytes, typeof statedType === "string" ? statedType : undefined);
  // The trace stays here: nobody reads it.
  return { ...extractPage({ html: text, url }), trace: [] };
}

function join({ parts }: Record<string, unknown>): unknown {
  const given: unknown[] = Array.isArray(parts) ? parts : [];
  const [first, ...rest] = given.flatMap(
    (part) => parseArticle(part, { pictures: "absolute" }) ?? [],
  );
  return first && { kind: "joined", article: joinPages(first, rest) };
}

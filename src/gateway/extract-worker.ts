import { parentPort } from "node:worker_threads";
import { isRecord } from "#base/json.ts";
import { extractPage } from "#extraction/extract.ts";

// One task a message: { html, url } in, the extraction out. The trace stays here: nobody reads it.
parentPort?.on("message", (task: unknown) => {
  parentPort?.postMessage(answer(task), []);
});
parentPort?.postMessage("ready", []);

function answer(task: unknown): unknown {
  if (!isRecord(task)) return { kind: "error" };
  const { html, url } = task;
  if (typeof html !== "string" || typeof url !== "string") return { kind: "error" };
  try {
    return { ...extractPage({ html, url }), trace: [] };
  } catch (cause) {
    // The page broke a step; the thread is as good as before.
    return { kind: "error", message: cause instanceof Error ? cause.message : String(cause) };
  }
}

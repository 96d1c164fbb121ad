import { isRecord } from "#base/json.ts";
import type { Found } from "./given.ts";
import { readGiven } from "./read-given.ts";

// One task, one answer, and the page ends this worker: what a hostile page breaks or holds up is only
// its own reading.
addEventListener("message", (event: MessageEvent<unknown>) => void answer(event.data));
postMessage("ready");

async function answer(given: unknown): Promise<void> {
  if (!isRecord(given) || !(given["bytes"] instanceof ArrayBuffer)) return;
  const { bytes, type, url } = given;
  const found: Found = await readGiven({
    bytes,
    type: typeof type === "string" ? type : "",
    ...(typeof url === "string" && { url }),
  });
  postMessage(found);
}

import { parentPort, workerData } from "node:worker_threads";
import { isRecord } from "#base/json.ts";
import { listContenders } from "./contenders.ts";

// One extractor in a thread, as the gateway has it: a page's bytes in, a word out.
const isRival = workerData === "Readability" || workerData === "Defuddle";
const contenders = await listContenders({ isAlone: !isRival });
const contender = contenders.find(({ name }) => name === workerData);

parentPort?.on("message", (task: unknown) => {
  if (isRecord(task) && task["bytes"] instanceof Uint8Array) {
    read(new TextDecoder().decode(task["bytes"]), String(task["url"]));
  }
  parentPort?.postMessage("read", []);
});
parentPort?.postMessage("ready", []);

function read(html: string, url: string): void {
  const truth = { text: "", wanted: [], unwanted: [] };
  try {
    contender?.run(html, { id: "", url, type: "", truth, readHtml: () => html });
  } catch {
    // A page that breaks it has cost its memory all the same; crashes are counted elsewhere.
  }
}

import { parentPort } from "node:worker_threads";
import { isRecord } from "#base/json.ts";
import { chooseDictionary } from "./choose.ts";
import type { Sample } from "./fragments.ts";

// One task a message: articles in, a better dictionary out, or nothing. It takes seconds, which no
// reader's request should wait for.
parentPort?.on("message", (task: unknown) => {
  parentPort?.postMessage(answer(task), []);
});
parentPort?.postMessage("ready", []);

function answer(task: unknown): Uint8Array | undefined {
  if (!isRecord(task) || !(task["present"] instanceof Uint8Array)) return undefined;
  const given: unknown[] = Array.isArray(task["samples"]) ? task["samples"] : [];
  return chooseDictionary(given.filter(isSample), task["present"]);
}

function isSample(value: unknown): value is Sample {
  return (
    isRecord(value) &&
    value["bytes"] instanceof Uint8Array &&
    typeof value["publisher"] === "string"
  );
}

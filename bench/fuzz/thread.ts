import { parentPort, workerData } from "node:worker_threads";
import { makeCase } from "../../tests/fuzz/case.ts";
import { judge } from "../../tests/fuzz/judge.ts";
import { isRecord } from "#base/json.ts";
import type { CaseDone } from "./run.ts";
import { listSources } from "./sources.ts";

// Cases one after another; whoever started the thread ends it when one takes too long.
const asked: Record<string, unknown> = isRecord(workerData) ? workerData : {};
const [seed, from, to] = [asked["seed"], asked["from"], asked["to"]].map(Number);
const folders = Array.isArray(asked["folders"]) ? asked["folders"].map(String) : [];
const sources = listSources(folders);

for (let index = from ?? 0; index < (to ?? 0); index += 1) {
  const made = makeCase(seed ?? 0, index, sources);
  const judged = await judge(made);
  const { story, html } = made;
  const done: CaseDone = { index, story, chars: html.length, ...judged };
  parentPort?.postMessage(done, []);
}

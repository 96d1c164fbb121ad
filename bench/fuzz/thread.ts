import { parentPort, workerData } from "node:worker_threads";
import { judge } from "../../tests/fuzz/judge.ts";
import { createCases } from "./cases.ts";
import type { FuzzOptions } from "./options.ts";
import type { CaseDone } from "./run.ts";

// Cases one after another; whoever started the thread ends it when one takes too long.
const options: FuzzOptions = workerData;
const { caseAt } = createCases(options);

for (let index = options.from; index < options.to; index += 1) {
  const made = caseAt(index);
  const judged = await judge(made);
  const { story, html } = made;
  const done: CaseDone = { index, story, chars: html.length, ...judged };
  parentPort?.postMessage(done, []);
}

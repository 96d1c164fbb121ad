import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Judged } from "../../tests/fuzz/judge.ts";
import type { FuzzOptions } from "./options.ts";

/** One case, judged. */
export interface CaseDone extends Judged {
  index: number;
  story: string;
  /** Characters of the spoilt page. */
  chars: number;
}

/** A case that says nothing for so long hangs. */
const SILENCE_MS = 60_000;
const script = new URL("./thread.ts", import.meta.url);

/** Judges all cases in a thread; one that hangs or breaks the thread is a fault, and the next goes on. */
export async function runCases(
  options: FuzzOptions,
  onDone: (count: number) => void,
): Promise<CaseDone[]> {
  const all: CaseDone[] = [];
  for (let next = options.from; next < options.to; next = options.from + all.length) {
    const onCase = (done: CaseDone): void => onDone(all.push(done));
    const fault = await runThread({ ...options, from: next }, onCase);
    if (options.from + all.length >= options.to) break;
    const index = options.from + all.length;
    onCase({
      index,
      story: "",
      chars: 0,
      outcome: "ended",
      ms: SILENCE_MS,
      cpuMs: SILENCE_MS,
      fault,
    });
  }
  return all;
}

/** Runs until the last case or the first that ends the thread; says how it ended. */
async function runThread(task: FuzzOptions, onCase: (done: CaseDone) => void): Promise<string> {
  const worker = new Worker(script, { workerData: task });
  let fault = "the thread ended";
  const hang = () => {
    fault = `no answer in ${SILENCE_MS / 1000} s`;
    void worker.terminate();
  };
  let watch = setTimeout(hang, SILENCE_MS);
  worker
    .on("message", (done: CaseDone) => {
      clearTimeout(watch);
      watch = setTimeout(hang, SILENCE_MS);
      onCase(done);
    })
    .on("error", (cause: unknown) => (fault = String(cause)));
  await once(worker, "exit");
  clearTimeout(watch);
  return fault;
}

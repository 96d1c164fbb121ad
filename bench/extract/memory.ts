import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isRecord } from "#base/json.ts";
import type { BenchPage } from "./page.ts";
import type { Table } from "./report.ts";

/** What one extractor's process needed for a whole set, in MiB. */
export interface Memory {
  /** Resident with everything loaded, before the first page. */
  restMib: number;
  /** Resident at the highest. */
  peakMib: number;
  /** The thread's JavaScript heap at the highest sample, garbage included. */
  heapMib: number;
  /** False when the thread passed the limit the gateway's threads have. */
  isAlive: boolean;
}

/** What handing pages over and decoding them takes, without reading them. */
const noExtractor = "no extractor";
const script = fileURLToPath(new URL("./memory-process.ts", import.meta.url));

/**
 * Reads all pages one after another, each extractor in a thread of a new process. The process, because
 * only a process has a resident size of its own; the thread, because it has the gateway's limits.
 */
export async function measureMemory(pages: BenchPage[], names: string[]): Promise<Table> {
  const rows: string[][] = [];
  for (const name of [...names, noExtractor])
    rows.push([name, ...toCells(await readInProcess(pages, name))]);
  return {
    title: "Memory over all pages, MiB",
    head: ["", "at rest", "peak", "growth", "peak of the heap", "within the limit"],
    rows,
  };
}

async function readInProcess(pages: BenchPage[], name: string): Promise<unknown> {
  const child = fork(script, [name], { serialization: "advanced" });
  await once(child, "message");
  for (const page of pages) {
    await ask(child, { bytes: Buffer.from(page.readHtml()), url: page.url });
  }
  return ask(child, "end");
}

async function ask(child: ChildProcess, message: "end" | { bytes: Buffer; url: string }) {
  const answer = once(child, "message");
  child.send(message);
  const [value]: unknown[] = await answer;
  return value;
}

function toCells(memory: unknown): string[] {
  const field = (key: keyof Memory) => Number(isRecord(memory) ? memory[key] : Number.NaN);
  const [rest, peak, heap] = [field("restMib"), field("peakMib"), field("heapMib")];
  const sizes = [rest, peak, peak - rest, heap].map((size) => size.toFixed(0));
  return [...sizes, field("isAlive") === 1 ? "yes" : "no"];
}

import { isRecord } from "#base/json.ts";
import type { ShellFault } from "#packing/pack.ts";

/** By their names in sharing/part-files.ts. Whoever asks has a trip: what shows it counts, kept or not. */
const neededParts = ["packing"];

/** A worker that must start first, on a slow phone, and hashes every file of the app. */
const answerWaitMs = 20_000;
/** All of the app over a slow network. */
const mendWaitMs = 180_000;

/**
 * Asks what keeps the app whether every file and screen of it is there as it was built. The version
 * that waits to take over is asked as well: the next start may be its first.
 */
export function checkShell(waitMs = answerWaitMs): Promise<ShellFault[]> {
  return askAll("check-shell", waitMs);
}

/** Fetches again what is missing or damaged of the app; returns what is still wrong. */
export function mendShell(): Promise<ShellFault[]> {
  return askAll("mend-shell", mendWaitMs);
}

async function askAll(type: string, waitMs: number): Promise<ShellFault[]> {
  const workers = await listWorkers();
  if (workers.length === 0) return [{ kind: "no-worker" }];
  const answers = await Promise.all(workers.map((worker) => ask(worker, type, waitMs)));
  const byName = new Map(answers.flat().map((fault) => [JSON.stringify(fault), fault]));
  return [...byName.values()];
}

async function listWorkers(): Promise<ServiceWorker[]> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  try {
    const registration = await container?.getRegistration();
    const workers = [registration?.active, registration?.waiting];
    return workers.filter((worker) => worker !== null && worker !== undefined);
  } catch {
    // Some private windows throw instead of answering.
    return [];
  }
}

function ask(worker: ServiceWorker, type: string, waitMs: number): Promise<ShellFault[]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const answer = (faults: ShellFault[] | undefined) => {
      clearTimeout(timer);
      port1.close();
      resolve(faults ?? [{ kind: "no-answer" }]);
    };
    const timer = setTimeout(answer, waitMs);
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
      answer(parseShellFaults(data)),
    );
    port1.start();
    worker.postMessage({ type, parts: neededParts }, [port2]);
  });
}

/** Reads what a worker of any version answers; undefined when it is no answer to the question. */
export function parseShellFaults(value: unknown): ShellFault[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const faults = value.map(parseShellFault);
  return faults.every((fault) => fault !== undefined) ? faults : undefined;
}

const pathKinds = ["missing-file", "damaged-file", "missing-screen"] as const;

function parseShellFault(value: unknown): ShellFault | undefined {
  if (!isRecord(value) || typeof value["path"] !== "string") return undefined;
  const kind = pathKinds.find((known) => known === value["kind"]);
  return kind && { kind, path: value["path"] };
}

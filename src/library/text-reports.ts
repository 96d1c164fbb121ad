import { isRecord } from "#base/json.ts";
import type { Library } from "./library.ts";

/** What a reader says is wrong with a text; it stays on the device until they hand it on. */
export interface TextReport {
  address: string;
  /** Of the app. */
  version: string;
  said: string;
  completeness?: string;
  evidence?: string;
  wordCount: number;
  fetchedAt?: string;
  /** Tells one report from another. */
  reportedAt: number;
}

const key = "text-reports";
const most = 50;

/** Keeps a report with the last ones; one that was deleted comes back to its place. */
export async function saveTextReport(library: Library, report: TextReport): Promise<void> {
  await changeReports(library, (known) =>
    [...known.filter((one) => !isSame(one, report)), report]
      .toSorted((a, b) => timeOf(a) - timeOf(b))
      .slice(-most),
  );
}

/** The reports that are kept, the newest first; what makes no sense is left out. */
export async function listTextReports(library: Library): Promise<TextReport[]> {
  const stored = await library.read(["settings"], (tx) => tx.store.get(key));
  return recordsIn(stored).flatMap(parseReport).toReversed();
}

/** Deletes a report; saving it again undoes it. */
export async function deleteTextReport(library: Library, report: TextReport): Promise<void> {
  await changeReports(library, (known) => known.filter((one) => !isSame(one, report)));
}

async function changeReports(
  library: Library,
  change: (known: Record<string, unknown>[]) => object[],
): Promise<void> {
  await library.write(["settings"], "relaxed", async (tx) => {
    await tx.store.put(change(recordsIn(await tx.store.get(key))), key);
  });
}

function recordsIn(stored: unknown): Record<string, unknown>[] {
  const known: unknown[] = Array.isArray(stored) ? stored : [];
  return known.filter((one) => isRecord(one));
}

function isSame(one: Record<string, unknown>, { address, reportedAt }: TextReport): boolean {
  return one["address"] === address && one["reportedAt"] === reportedAt;
}

function timeOf(one: object): number {
  return "reportedAt" in one && typeof one.reportedAt === "number" ? one.reportedAt : 0;
}

function parseReport(value: Record<string, unknown>): TextReport[] {
  const { address, version, said, wordCount, reportedAt } = value;
  if (typeof address !== "string" || typeof said !== "string") return [];
  if (typeof reportedAt !== "number" || typeof wordCount !== "number") return [];
  const report = { address, version: String(version), said, wordCount, reportedAt };
  const more = ["completeness", "evidence", "fetchedAt"].flatMap((name) =>
    typeof value[name] === "string" ? [[name, value[name]]] : [],
  );
  return [{ ...report, ...Object.fromEntries(more) }];
}

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
  reportedAt: number;
}

const key = "text-reports";
const most = 50;

/** Keeps a report with the last ones. */
export async function saveTextReport(library: Library, report: TextReport): Promise<void> {
  await library.write(["settings"], "relaxed", async (tx) => {
    const stored = await tx.store.get(key);
    const known: unknown[] = Array.isArray(stored) ? stored.filter((one) => isRecord(one)) : [];
    await tx.store.put([...known, report].slice(-most), key);
  });
}

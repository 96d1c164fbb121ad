import { isRecord } from "#base/json.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

/** Whether the browser promised to keep the library when the disk gets full. */
const persistenceAnswers = ["persisted", "not-persisted", "unknown"] as const;
export type Persistence = (typeof persistenceAnswers)[number];

/**
 * What the device answered once and whoever fetches must know. How the app looks and speaks is not
 * here: the first paint needs that before the library is open (app/ui/theme.ts, app/shell/language.ts).
 */
export interface Settings {
  /** Absent until asked for, after the first story was saved. */
  persistence?: Persistence;
}

const key = "reader";

/** The settings of this device. */
export async function getSettings(library: Library): Promise<Settings> {
  return parseSettings(await library.read(["settings"], (tx) => tx.store.get(key)));
}

/** Changes what is named and leaves the rest; returns all settings. */
export async function saveSettings(library: Library, change: Partial<Settings>): Promise<Settings> {
  const settings = await library.write(["settings"], "relaxed", async (tx) => {
    const stored = await tx.store.get(key);
    // What an older or newer Bekal wrote and this one does not know stays in the record.
    const next = { ...(isRecord(stored) ? stored : {}), ...change };
    await tx.store.put(next, key);
    return parseSettings(next);
  });
  announce({ kind: "settings" });
  return settings;
}

/** Reads stored settings of any age: what makes no sense counts as not answered. */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value["persistence"] : undefined;
  const persistence = persistenceAnswers.find((answer) => answer === stored);
  return persistence === undefined ? {} : { persistence };
}

import { isRecord } from "#base/json.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

export const themes = ["system", "paper", "sepia", "dark", "black"] as const;
export type Theme = (typeof themes)[number];

/** Whether the browser promised to keep the library when the disk gets full. */
const persistenceAnswers = ["persisted", "not-persisted", "unknown"] as const;
export type Persistence = (typeof persistenceAnswers)[number];

/** Of the story's text, in px. */
export const textSizes = { smallest: 14, usual: 19, largest: 32 } as const;

/** What the reader chose, and what this device answered once. */
export interface Settings {
  /** Absent: the browser's own choice of languages decides. */
  language?: "id" | "en";
  theme: Theme;
  /** px, 14 to 32. */
  textSize: number;
  /** Absent until asked for, after the first story was saved. */
  persistence?: Persistence;
}

const key = "reader";

/** The settings of this device, with defaults for what nobody chose. */
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

/** Reads stored settings of any age: what is missing or makes no sense gets its default. */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  const language = stored["language"];
  const persistence = persistenceAnswers.find((answer) => answer === stored["persistence"]);
  return {
    theme: themes.find((theme) => theme === stored["theme"]) ?? "system",
    textSize: parseTextSize(stored["textSize"]),
    ...((language === "id" || language === "en") && { language }),
    ...(persistence && { persistence }),
  };
}

function parseTextSize(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return textSizes.usual;
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, value));
}

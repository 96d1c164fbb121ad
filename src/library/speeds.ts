import { isRecord } from "#base/json.ts";
import { learnSpeed, type ReadingSample } from "#story/learn-speed.ts";
import type { Speeds } from "#story/reading.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

const key = "speeds";

/** How fast the reader reads, by language, as far as it was learnt. */
export async function getSpeeds(library: Library): Promise<Speeds> {
  return parseSpeeds(await library.read(["settings"], (tx) => tx.store.get(key)));
}

/** Learns from one stretch of reading; nothing is written when it teaches nothing. */
export async function saveReading(library: Library, sample: ReadingSample): Promise<Speeds> {
  let hasLearnt = false;
  const speeds = await library.write(["settings"], "relaxed", async (tx) => {
    const before = parseSpeeds(await tx.store.get(key));
    const after = learnSpeed(before, sample);
    hasLearnt = after !== before;
    if (hasLearnt) await tx.store.put(after, key);
    return after;
  });
  if (hasLearnt) announce({ kind: "settings" });
  return speeds;
}

/** Reads stored speeds of any age: what makes no sense counts as not learnt. */
export function parseSpeeds(value: unknown): Speeds {
  const speeds: Speeds = {};
  for (const [language, speed] of Object.entries(isRecord(value) ? value : {})) {
    if (!isRecord(speed)) continue;
    const { wpm, words } = speed;
    if (isPositive(wpm) && isPositive(words)) speeds[language] = { wpm, words };
  }
  return speeds;
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

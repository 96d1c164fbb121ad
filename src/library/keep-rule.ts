import { isRecord } from "#base/json.ts";
import type { KeepRule } from "#story/keeping.ts";
import { keepingKey } from "./automatic-keeping.ts";
import type { Library, Writing } from "./library.ts";
import { announce } from "./watch.ts";

/** How much the reader wants to keep, and who sees to it. */
export interface Keeping {
  rule: KeepRule;
  /** True when the app may remove by itself, once a day. */
  isAutomatic: boolean;
  /** What it last did by itself. */
  last?: { at: number; stories: number; pictures: number; bytes: number };
}

/** As it is stored: `ranAt` is trusted time. */
export interface KeepingRecord extends Keeping {
  ranAt?: number;
}

/** The reader's limits; none until they set some. */
export async function getKeeping(library: Library): Promise<Keeping> {
  const { ranAt: _ranAt, ...keeping } = await library.read(["settings"], async (tx) =>
    parseKeeping(await tx.store.get(keepingKey)),
  );
  return keeping;
}

/** Changes what is named and leaves the rest. */
export async function saveKeeping(library: Library, change: Partial<Keeping>): Promise<void> {
  await library.write(["settings"], "relaxed", (tx) => changeKeeping(tx, () => change));
  announce({ kind: "settings" });
}

/** Changes the record in the caller's own transaction; undefined leaves it. */
export async function changeKeeping(
  tx: Writing<"settings">,
  change: (keeping: KeepingRecord) => Partial<KeepingRecord> | undefined,
): Promise<KeepingRecord> {
  const settings = tx.objectStore("settings");
  const keeping = parseKeeping(await settings.get(keepingKey));
  const changed = change(keeping);
  if (changed === undefined) return keeping;
  const next = { ...keeping, ...changed };
  await settings.put(next, keepingKey);
  return next;
}

/** Reads a stored record of any age: a limit that makes no sense is none. */
export function parseKeeping(value: unknown): KeepingRecord {
  const stored = isRecord(value) ? value : {};
  const rule = isRecord(stored["rule"]) ? stored["rule"] : {};
  const stories = limitOf(rule["stories"]);
  const days = limitOf(rule["days"]);
  const bytes = limitOf(rule["bytes"]);
  const last = parseLast(stored["last"]);
  const ranAt = stored["ranAt"];
  return {
    rule: {
      ...(stories !== undefined && { stories }),
      ...(days !== undefined && { days }),
      ...(bytes !== undefined && { bytes }),
    },
    isAutomatic: stored["isAutomatic"] === true,
    ...(last && { last }),
    ...(typeof ranAt === "number" && { ranAt }),
  };
}

function parseLast(value: unknown): Keeping["last"] {
  if (!isRecord(value)) return undefined;
  const { at, stories, pictures, bytes } = value;
  const numbers = [at, stories, pictures, bytes].filter((field) => typeof field === "number");
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  if (numbers.length < 4) return undefined;
  return { at: first, stories: second, pictures: third, bytes: fourth };
}

/** Nothing at all, as a limit, would remove everything: that is no wish but a fault. */
function limitOf(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

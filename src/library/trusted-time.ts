import { isRecord } from "#base/json.ts";
import { believe, type SeenTime } from "#story/believed-time.ts";
import type { Library } from "./library.ts";

const key = "clock";

/** The time that something may be removed by, when the clock shows `now`; remembers that it did. */
export async function trustNow(library: Library, now: number): Promise<number> {
  return library.write(["settings"], "relaxed", async (tx) => {
    const seen = believe(parseSeen(await tx.store.get(key)), now);
    await tx.store.put(seen, key);
    return seen.believedAt;
  });
}

function parseSeen(value: unknown): SeenTime | undefined {
  if (!isRecord(value)) return undefined;
  const { seenAt, believedAt, steadySince } = value;
  if (typeof seenAt !== "number" || typeof believedAt !== "number") return undefined;
  return { seenAt, believedAt, ...(typeof steadySince === "number" && { steadySince }) };
}

import type { Library } from "./library.ts";
import { releaseText } from "./purge.ts";
import { announce } from "./watch.ts";

const stores: ["bodies", "pictures", "tombstones", "highlights"] = [
  "bodies",
  "pictures",
  "tombstones",
  "highlights",
];

/**
 * Deletes for good what could still come back: texts and pictures at once. Their tombstones stay, so
 * that no refresh or import brings them back.
 * @returns how many there were
 */
export async function emptyRemoved(library: Library): Promise<number> {
  const count = await library.write(stores, "relaxed", async (tx) => {
    const tombstones = await tx.objectStore("tombstones").getAll();
    const held = tombstones.filter(({ story }) => story !== undefined);
    for (const tombstone of held) await releaseText(tx, tombstone);
    return held.length;
  });
  if (count > 0) announce({ kind: "stories" });
  return count;
}

import type { Library } from "./library.ts";

/** How many texts are on this device. @throws BekalError storage-* */
export function countTexts(library: Library): Promise<number> {
  return library.read(["bodies"], (tx) => tx.objectStore("bodies").count());
}

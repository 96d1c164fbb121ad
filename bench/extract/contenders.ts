import { bekal } from "./bekal.ts";
import type { Contender } from "./contender.ts";

/** Who is measured, in the order of the tables; the others and their document load only then. */
export async function listContenders({ isAlone }: { isAlone: boolean }): Promise<Contender[]> {
  if (isAlone) return [bekal];
  const { readability, defuddle } = await import("./rivals.ts");
  return [bekal, readability, defuddle];
}

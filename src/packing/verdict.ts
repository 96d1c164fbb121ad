import type { Pack } from "./pack.ts";

/**
 * What the last departure check means for the whole pack as it now is: `green` only when every story
 * was looked at and is whole, and the app itself starts without a network. `unchecked` when there was
 * no check, or a story joined the pack after it.
 */
export function verdictOf({ check, items }: Pack): "green" | "amber" | "red" | "unchecked" {
  if (check === undefined) return "unchecked";
  const verdicts = new Map(check.stories.map(({ address, verdict }) => [address, verdict]));
  const found = items.map(({ address }) => verdicts.get(address));
  if (found.includes(undefined)) return "unchecked";
  if (found.includes("red")) return "red";
  return found.includes("amber") || check.shellFaults.length > 0 ? "amber" : "green";
}

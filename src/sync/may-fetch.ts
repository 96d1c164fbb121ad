import { connectionOf, type DataRule, getDataRule, wifiSwitchMs } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { readBudget } from "#library/spending.ts";

/** Less than this is no story: with so little left, the cap is reached. */
const leastUsefulBytes = 2000;

/** Connections that cost by the byte, or may. */
const paidTypes = ["cellular", "wimax", "bluetooth"];

/**
 * Asked before anything is fetched that the reader did not ask for just now: why it must wait, or
 * undefined when it may go.
 */
export async function mayFetch(
  library: Library,
  now: number,
): Promise<"cap-reached" | "wifi-wanted" | undefined> {
  const [rule, { leftBytes }] = await Promise.all([getDataRule(library), readBudget(library, now)]);
  if (leftBytes < leastUsefulBytes) return "cap-reached";
  return rule.network === "wifi" && !isOnWifi(rule, now) ? "wifi-wanted" : undefined;
}

/** What is known of the network: by the browser where it tells, else by the reader. */
export function isOnWifi(rule: DataRule, now: number, type = connectionOf().type): boolean {
  if (isTold(type)) return !paidTypes.includes(type);
  return isSwitchOn(rule, now);
}

/** True when the browser tells what the connection is: the reader needs no switch. */
export function isTold(type = connectionOf().type): type is string {
  return type !== undefined && type !== "unknown" && type !== "";
}

/** True while the reader's word for Wi-Fi counts; one of a wrong clock ends at once. */
export function isSwitchOn({ onWifiUntil = 0 }: DataRule, now: number): boolean {
  return onWifiUntil > now && onWifiUntil - now <= wifiSwitchMs;
}

import { beforeEach, expect, it } from "vitest";
import { type DataRule, saveDataRule, wifiSwitchMs } from "#library/data-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { recordSpent } from "#library/spending.ts";
import { isOnWifi, mayFetch } from "./may-fetch.ts";

const now = new Date(2026, 10, 23, 12).getTime();
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

it("lets everything go by a new reader's rule", async () => {
  expect(await mayFetch(library, now)).toBeUndefined();
});

it("stops when too little for a story is left of the cap, until the next day", async () => {
  await saveDataRule(library, { dayCapBytes: 1_000_000 });
  await recordSpent(library, now, { kind: "story", bytes: 999_000, headerBytes: 0 });

  expect(await mayFetch(library, now)).toBe("cap-reached");
  expect(await mayFetch(library, now + 86_400_000)).toBeUndefined();
});

it("waits for Wi-Fi where the browser hides it, until the reader says that this is it", async () => {
  await saveDataRule(library, { network: "wifi" });
  // Desktop Chromium tells no type.
  expect(await mayFetch(library, now)).toBe("wifi-wanted");

  await saveDataRule(library, { onWifiUntil: now + wifiSwitchMs });
  expect(await mayFetch(library, now)).toBeUndefined();
  expect(await mayFetch(library, now + wifiSwitchMs)).toBe("wifi-wanted");
});

it("believes the browser where it tells, and no switch of a wrong clock", () => {
  const rule: DataRule = { network: "wifi", pictures: "light", currency: "IDR" };
  expect(isOnWifi(rule, now, "wifi")).toBe(true);
  expect(isOnWifi(rule, now, "ethernet")).toBe(true);
  expect(isOnWifi({ ...rule, onWifiUntil: now + 1000 }, now, "cellular")).toBe(false);
  expect(isOnWifi({ ...rule, onWifiUntil: now + 1000 }, now, "unknown")).toBe(true);
  expect(isOnWifi({ ...rule, onWifiUntil: now + 9 * wifiSwitchMs }, now)).toBe(false);
});

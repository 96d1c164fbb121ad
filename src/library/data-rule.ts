import { isRecord } from "#base/json.ts";
import { type PictureRule, pictureRules } from "#story/story.ts";
import type { Library } from "./library.ts";
import { announce } from "./watch.ts";

/** What the reader lets Bekal spend. */
export interface DataRule {
  /** Where anything is fetched unasked: on any network, or where the browser tells of Wi-Fi. */
  network: "any" | "wifi";
  pictures: PictureRule;
  /** A story whose text and pictures weigh more waits for the reader's word; absent: never asked. */
  askAboveBytes?: number;
  /** No request is sent that would go beyond, headers included. */
  dayCapBytes?: number;
  monthCapBytes?: number;
  /** In `currency`; absent: the reader has not said, and an example stands in. */
  pricePerGb?: number;
  /** ISO 4217. */
  currency: string;
  /** The reader says that this is Wi-Fi, until then (ms since the epoch). */
  onWifiUntil?: number;
}

/** What is stored: what the reader did not choose stays open, so that Save-Data can answer for it. */
type StoredRule = Partial<DataRule>;

/** Shown, as an example, until the reader names their own price: rupiah a GB of a prepaid bundle. */
export const examplePrice = { pricePerGb: 5000, currency: "IDR" } as const;

/** The switch "I am on Wi-Fi" ends by itself: nobody remembers to turn it off. */
export const wifiSwitchMs = 7_200_000;

const key = "data-rule";

/** The reader's rule, with what stands for all that was not chosen. */
export async function getDataRule(library: Library): Promise<DataRule> {
  return library.read(["settings"], (tx) => readDataRule(tx));
}

/** A transaction that may read the settings. */
export interface SettingsTx {
  objectStore(name: "settings"): { get(key: string): Promise<unknown> };
}

/** The rule, read in the caller's own transaction. */
export async function readDataRule(tx: SettingsTx): Promise<DataRule> {
  return toDataRule(await tx.objectStore("settings").get(key), isSavingData());
}

/** Changes what is named; `undefined` takes a choice back. */
export async function saveDataRule(
  library: Library,
  change: { [Name in keyof DataRule]?: DataRule[Name] | undefined },
): Promise<DataRule> {
  const rule = await library.write(["settings"], "relaxed", async (tx) => {
    const stored = await tx.store.get(key);
    // What an older or newer Bekal wrote and this one does not know stays in the record.
    const merged = { ...(isRecord(stored) ? stored : {}), ...change };
    const next = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== undefined),
    );
    await tx.store.put(next, key);
    return toDataRule(next, isSavingData());
  });
  announce({ kind: "settings" });
  return rule;
}

/** A stored rule of any age, whole: Save-Data answers for a reader who has not chosen pictures. */
export function toDataRule(value: unknown, savesData: boolean): DataRule {
  return {
    network: "any",
    pictures: savesData ? "none" : "light",
    currency: examplePrice.currency,
    ...parseDataRule(value),
  };
}

/** Reads a stored rule: what makes no sense counts as not chosen. */
export function parseDataRule(value: unknown): StoredRule {
  if (!isRecord(value)) return {};
  const pictures = pictureRules.find((rule) => rule === value["pictures"]);
  const { network, currency } = value;
  return {
    ...((network === "any" || network === "wifi") && { network }),
    ...(pictures && { pictures }),
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && { currency }),
    ...amountsOf(value),
  };
}

const amounts = [
  "askAboveBytes",
  "dayCapBytes",
  "monthCapBytes",
  "pricePerGb",
  "onWifiUntil",
] as const;

function amountsOf(value: Record<string, unknown>): StoredRule {
  const rule: StoredRule = {};
  for (const name of amounts) {
    const amount = value[name];
    if (typeof amount === "number" && Number.isFinite(amount) && amount >= 0) rule[name] = amount;
  }
  return rule;
}

/** What browsers with the Network Information API tell; workers have it too. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** The device's connection as far as the browser tells. */
export function connectionOf(): Connection {
  const browser: Pick<NavigatorID, "userAgent"> & { connection?: Connection } = navigator;
  return browser.connection ?? {};
}

/** True when the reader told the browser to save data. */
export function isSavingData(): boolean {
  return connectionOf().saveData === true;
}

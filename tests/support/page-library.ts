import type { Page } from "playwright-core";
import type { DepartureCheck, ShellFault } from "#packing/pack.ts";
import type { Trip } from "#packing/trip.ts";
import { putInto } from "./bundle.ts";
import type { Fingerprint, Kept } from "./in-page.ts";

/** Keeps `count` stories in the library of a page of the app; `from` have been kept so before. */
export async function seedStories(page: Page, count: number, from = 0): Promise<void> {
  await prepare(page);
  await page.evaluate(([more, kept]) => globalThis.bekalInPage.seed(more, kept), [
    count,
    from,
  ] as const);
}

/** Gives every list and every screen of the app something to show. */
export async function fillShelf(page: Page): Promise<void> {
  await prepare(page);
  await page.evaluate(() => globalThis.bekalInPage.fillShelf());
}

/** Waits until the search knows all that is kept. */
export async function untilIndexed(page: Page): Promise<void> {
  await prepare(page);
  while ((await page.evaluate(() => globalThis.bekalInPage.unindexed())) > 0) {
    await page.waitForTimeout(1000);
  }
}

/** How long the first screen of the library takes to read, ms, each time. */
export async function readFirstScreenMs(page: Page, runs: number): Promise<number[]> {
  await prepare(page);
  return page.evaluate((count) => globalThis.bekalInPage.readFirst(count), runs);
}

/** What was saved in the library of a page of the app, newest story first. */
export async function listKept(page: Page): Promise<Kept[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.list());
}

/** Saves addresses as a reader does, without the sheet. */
export async function queueStories(page: Page, urls: string[]): Promise<void> {
  await prepare(page);
  await page.evaluate((given) => globalThis.bekalInPage.queue(given), urls);
}

/** Keeps a trip that leaves in an hour, for all that is saved. */
export async function addTrip(page: Page, change: Partial<Trip> = {}): Promise<void> {
  await prepare(page);
  const at = Date.now() + 3_600_000;
  const trip: Trip = {
    id: "pulang",
    name: "Pulang",
    departure: { kind: "once", at },
    minutes: 120,
    capBytes: 5_000_000,
    pictures: "light",
    sources: [],
    tags: [],
    createdAt: 1,
    ...change,
  };
  await page.evaluate((given) => globalThis.bekalInPage.addTrip(given), trip);
}

/** What the library of a page of the app holds, to be compared with another's. */
export async function takeFingerprint(page: Page): Promise<Fingerprint> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.fingerprint());
}

/** Writes different stores of the library at once, until the page is gone. */
export async function writeWithoutEnd(page: Page): Promise<void> {
  await prepare(page);
  await page.evaluate(() => globalThis.bekalInPage.writeWithoutEnd());
}

/** What is kept of the reader's choices under a key. */
export async function readSetting(page: Page, key: string): Promise<unknown> {
  await prepare(page);
  return page.evaluate((name) => globalThis.bekalInPage.setting(name), key);
}

/** What the app itself says it has spent, bytes. */
export async function readSpent(page: Page): Promise<number> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.spent());
}

/** What a look before departure finds of every saved story and of the app. */
export async function checkEverything(page: Page): Promise<DepartureCheck> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.check());
}

/** Fetches again what is damaged of the app; returns what is still wrong. */
export async function mendApp(page: Page): Promise<ShellFault[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.bekalInPage.mend());
}

/** Cuts off a stored text, or takes a picture's record away. */
export async function harmStory(
  page: Page,
  address: string,
  what: "text" | "picture",
): Promise<void> {
  await prepare(page);
  await page.evaluate(([at, part]) => globalThis.bekalInPage.harm(at, part), [
    address,
    what,
  ] as const);
}

function prepare(page: Page): Promise<void> {
  return putInto(page, "tests/support/in-page.ts", "bekalInPage");
}

import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dataInIndonesian as data } from "#i18n/data.id.ts";
import { listInIndonesian as list } from "#i18n/list.id.ts";
import { removedInIndonesian as removed } from "#i18n/removed.id.ts";
import { sortInIndonesian as sort } from "#i18n/sort.id.ts";
import { storageInIndonesian as storage } from "#i18n/storage.id.ts";
import { tripsInIndonesian as trips } from "#i18n/trips.id.ts";
import { keepingKey } from "#library/automatic-keeping.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { listKept, seedStories, takeFingerprint } from "../support/page-library.ts";
import { openApp, openStory, row, saveStory, untilKept, untilReady } from "../support/steps.ts";

const title = "Perahu pagi di muara";
const packing = new RegExp(`^(?:${trips.packNow}|${trips.packAgain})$`);
let journey: Journey;
let page: Page;

beforeEach(async () => {
  journey = await startJourney();
  ({ page } = journey.phone);
});
afterEach(() => journey.end());

const requests = (path: string) =>
  journey.network.traffic().requests.filter((line) => line.includes(path)).length;

it("fetches over Wi-Fi only, and the switch says when that is where the browser does not", async () => {
  await openApp(page, journey.network.origin, "/settings/data");
  await page.getByRole("radio", { name: data.networkWifi }).check();
  await untilKept(page, "data-rule", { network: "wifi" });
  await page.goto(journey.network.origin);
  await saveStory(page, await publishStory(journey.publisher, "/perahu", { title, pictures: 1 }));
  await page.waitForTimeout(3000);
  expect(requests("/api/v1/")).toBe(0);

  await page.goto(`${journey.network.origin}/settings/data`);
  await page.getByRole("switch", { name: data.onWifi }).check();
  await page.getByText(/^Menyala sampai/).waitFor();
  await page.goto(journey.network.origin);
  await untilReady(page, title);
});

it("asks before a story with pictures costs more than the reader's limit, and loads one by a tap", async () => {
  await openApp(page, journey.network.origin, "/settings/data");
  await page.getByLabel(data.askAbove).selectOption({ index: 1 });
  await untilKept(page, "data-rule", { askAboveBytes: expect.any(Number) });
  await page.goto(journey.network.origin);
  await saveStory(page, await publishStory(journey.publisher, "/perahu", { title, pictures: 16 }));
  await untilReady(page, title);
  await page.waitForTimeout(2000);
  expect(requests("/api/v1/picture")).toBe(0);

  await openStory(page, title);
  await page
    .getByRole("button", { name: /Ketuk untuk memuat/ })
    .first()
    .click();
  await expect.poll(() => page.locator("article img").count()).toBeGreaterThan(0);
  expect(requests("/api/v1/picture")).toBe(1);
});

it("packs a trip that was made by taps", async () => {
  await openApp(page, journey.network.origin);
  for (const name of ["Satu", "Dua"]) {
    const story = { title: `Cerita ${name}`, pictures: 1 };
    await saveStory(page, await publishStory(journey.publisher, `/${name}`, story));
    await untilReady(page, story.title);
  }
  await page.goto(`${journey.network.origin}/trips`);
  await page.getByRole("link", { name: trips.addTrip }).click();
  await page.getByRole("textbox", { name: trips.name }).fill("Pulang");
  await page.getByRole("button", { name: trips.fewerMinutes }).click();
  await page.getByLabel(trips.time, { exact: true }).fill(inFourteenHours());
  await page.getByRole("button", { name: trips.save }).click();
  await page.getByText(trips.tripSaved).waitFor();
  await page.goto(journey.network.origin);
  // It may be planned by then, and found to be all here.
  await page.getByRole("button", { name: packing }).click();

  await expect.poll(async () => (await takeFingerprint(page)).end).toBe("done");
  await page.getByText(/siap tanpa sinyal/).waitFor();
  expect(await page.getByRole("link", { name: trips.startReading }).isVisible()).toBe(true);
});

it("shows what keeping less would remove, removes it by itself, and gives a text back", async () => {
  await openApp(page, journey.network.origin);
  await seedStories(page, 56);
  await page.goto(`${journey.network.origin}/library?show=all`);
  await page.getByRole("button", { name: list.select, exact: true }).click();
  await page.getByRole("button", { name: sort.chooseAll }).click();
  await page.getByRole("button", { name: sort.archive, exact: true }).click();
  await page.getByText(list.did.archive("57 cerita")).waitFor();
  await page.goto(`${journey.network.origin}/settings/storage`);
  await page.getByLabel(storage.keepStories).selectOption("50");
  await page.getByRole("button", { name: storage.removeNow }).waitFor();
  await page.getByRole("checkbox", { name: storage.automatic }).check();
  await untilKept(page, keepingKey, { isAutomatic: true, rule: { stories: 50 } });
  await page.goto(journey.network.origin);
  const left = async () => (await listKept(page)).length;
  await expect.poll(left, { timeout: 20_000 }).toBe(49);

  await page.goto(`${journey.network.origin}/removed`);
  const back = page.getByRole("button", { name: /^Kembalikan / });
  await back.first().waitFor();
  const before = await back.count();
  await back.last().click();
  await page.getByText(removed.restored(1)).waitFor();
  await expect.poll(() => back.count()).toBe(before - 1);
  expect(await row(page, "Cerita pesisir").count()).toBeGreaterThan(0);
}, 120_000);

/** The time of a departure that is not packed for by itself yet, whatever the clock says now. */
function inFourteenHours(): string {
  return new Date(Date.now() + 14 * 3_600_000).toTimeString().slice(0, 5);
}

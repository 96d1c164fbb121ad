import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from "vitest";
import { tripsInIndonesian as tripWords } from "#i18n/trips.id.ts";
import { laterParts } from "#sharing/part-files.ts";
import words from "#tests/support/words.ts";
import { findBarriers } from "../support/audit.ts";
import { publishStory } from "../support/illustrated.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { countBuilt, countKept } from "../support/kept-files.ts";
import { openApp, saveStory, untilReady, untilUsable } from "../support/steps.ts";

let journey: Journey;
/** All files of the part. */
let all: number;

beforeAll(async () => {
  all = await countBuilt("packing");
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
});
afterEach(() => findSignal(journey));
afterAll(() => journey.end());

const kept = () => countKept(journey.phone.page, "packing");

async function openWithoutSignal(path: string): Promise<void> {
  const { phone, network } = journey;
  await loseSignal(journey);
  await phone.page.goto(network.origin + path);
  await untilUsable(phone.page);
}

it("says on a first visit, without a signal, that the screen of trips is not here yet", async () => {
  const { page } = journey.phone;
  expect(await kept()).toBe(0);
  await openWithoutSignal("/trips");

  await page.getByRole("heading", { name: words.laterTitle }).waitFor();
  await page.getByText(words.laterText(laterParts.packing.mostBytes)).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it("keeps all of them once one was opened with a signal", async () => {
  const { phone, network } = journey;
  await openApp(phone.page, network.origin, "/settings/data");
  await expect.poll(kept, { timeout: 10_000 }).toBe(all);

  await openWithoutSignal("/trips");
  await phone.page.getByText(tripWords.noTripsTitle).waitFor();
  await openWithoutSignal("/settings/storage");
  await phone.page.getByRole("heading", { level: 1 }).waitFor();
});

it("keeps them by itself once there is a story to pack", async () => {
  const other = await startJourney();
  onTestFinished(() => other.end());
  const { phone, network, publisher } = other;
  await openApp(phone.page, network.origin);
  await saveStory(phone.page, await publishStory(publisher, "/awal", { title: "Cerita pertama" }));
  await untilReady(phone.page, "Cerita pertama");

  const files = () => countKept(phone.page, "packing");
  await expect.poll(files, { timeout: 40_000, interval: 500 }).toBe(all);
  expect(phone.errors).toEqual([]);
});

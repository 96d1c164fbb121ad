import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import words from "#i18n/languages/ms.ts";
import indonesian from "#tests/support/words.ts";
import { type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { countKept } from "../support/kept-files.ts";
import { openApp, untilUsable } from "../support/steps.ts";

const malay = "Bahasa Melayu";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
});
afterAll(() => journey.end());

const kept = () => countKept(journey.phone.page, "language");

it("leaves a language that is one file out of the first visit", async () => {
  expect(await kept()).toBe(0);
});

it("speaks it once it is chosen, and keeps it on the phone", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/settings`);
  await page.getByRole("radio", { name: malay }).check();

  await page.getByRole("heading", { name: words.first.settings }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("ms");
  await expect.poll(kept).toBe(1);
});

it("starts in it without a network", async () => {
  const { phone, network } = journey;
  await loseSignal(journey);
  await phone.page.goto(network.origin);
  await untilUsable(phone.page);

  await phone.page.getByRole("link", { name: words.first.library }).first().waitFor();
  await phone.page.goto(`${network.origin}/settings`);
  await phone.page.getByRole("radio", { name: malay }).waitFor();
  expect(await phone.page.getByText(words.more.privacySentences[0] ?? "").count()).toBe(1);
  expect(phone.errors).toEqual([]);
});

it("speaks Malay from the first visit to whose phone does", async () => {
  const other = await startJourney({ locale: "ms-MY" });
  onTestFinished(() => other.end());
  await openApp(other.phone.page, other.network.origin);

  await other.phone.page.getByText(words.more.startTitle).waitFor();
  expect(await other.phone.page.getByText(indonesian.startPaste).count()).toBe(0);
  expect(await other.phone.page.evaluate(() => document.documentElement.lang)).toBe("ms");
  expect(other.phone.errors).toEqual([]);
});

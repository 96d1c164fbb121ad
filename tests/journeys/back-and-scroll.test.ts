import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import words from "#tests/support/words.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp, openStory, row, untilUsable } from "../support/steps.ts";

const deep = "Cerita pesisir nomor 20";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
  await seedStories(journey.phone.page, 40);
});
afterAll(() => journey.end());

it("comes back from a story to the same place of the list, and forward into the story", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/library?show=all`);
  await row(page, deep).scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(500);

  await openStory(page, deep);
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await row(page, deep).waitFor();
  await expect.poll(() => scrolled(page)).toBe(before);

  await page.goForward();
  await page.getByRole("heading", { level: 1, name: deep }).waitFor();
});

it("is where it was after a reload", async () => {
  const { page } = journey.phone;
  await page.goBack();
  // The row is whole once its menu is there.
  await page.getByRole("button", { name: deep }).waitFor();
  await row(page, deep).scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await page.reload();
  await row(page, deep).waitFor();

  await expect.poll(() => scrolled(page)).toBe(before);
});

it("keeps its places after a sheet was open over the list", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/library?show=all`);
  await row(page, deep).waitFor();
  await page.getByRole("link", { name: words.saveTitle }).click();
  await page.getByRole("dialog").waitFor();
  await page.goBack();
  await row(page, deep).scrollIntoViewIfNeeded();
  const before = await scrolled(page);

  await openStory(page, deep);
  await page.goBack();
  await row(page, deep).waitFor();
  await expect.poll(() => scrolled(page)).toBe(before);
});

it("closes the save sheet with Back and stays in the app", async () => {
  const { page } = journey.phone;
  await page.goto(journey.network.origin);
  await untilUsable(page);
  await page.getByRole("link", { name: words.saveTitle }).click();
  await page.getByRole("dialog").waitFor();
  await page.goBack();

  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe("/");
});

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { type Journey, startJourney } from "../support/journey.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp, openStory, row, seePictures, untilUsable } from "../support/steps.ts";

const newest = "Cerita pesisir nomor 30";
let journey: Journey;

declare global {
  var bekalFrames: string[] | undefined;
}

beforeAll(async () => {
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
  await seedStories(journey.phone.page, 30);
});
afterAll(() => journey.end());

it("makes no request at all when it is started again", async () => {
  const { phone, network } = journey;
  const page = await phone.reopen();
  network.reset();
  await page.goto(network.origin);
  await row(page, newest).waitFor();
  // Time for whatever a start might ask for late.
  await page.waitForTimeout(4000);

  expect(network.traffic().requests).toEqual([]);
});

it("shows the painted frame or the app, never both at once", async () => {
  const page = await journey.phone.newTab();
  await page.addInitScript(() => {
    const seen: string[] = [];
    globalThis.bekalFrames = seen;
    new MutationObserver(() => {
      const app = document.getElementById("app");
      if (app === null || app.childElementCount === 0) return;
      const frame = document.getElementById("first") === null ? "gone" : "there";
      seen.push(`frame ${frame}, app ${getComputedStyle(app).visibility}`);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(journey.network.origin);
  await untilUsable(page);

  const seen = await page.evaluate(() => globalThis.bekalFrames);
  expect(new Set(seen)).toEqual(new Set(["frame there, app hidden", "frame gone, app visible"]));
});

it("starts and reads when the network accepts and never answers", async () => {
  const { phone, network } = journey;
  await network.setMode("blackhole");
  const page = await phone.reopen();
  const startedAt = performance.now();
  await page.goto(network.origin, { waitUntil: "commit" });
  await row(page, newest).waitFor();
  expect(performance.now() - startedAt).toBeLessThan(10_000);

  await untilUsable(page);
  await openStory(page, newest);
  expect(await seePictures(page)).toBe(1);
  await network.setMode("pass");
});

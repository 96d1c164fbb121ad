import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { syncInBackground } from "../support/background-sync.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { openApp, saveStory, untilAllReady } from "../support/steps.ts";

const paths = ["/satu", "/dua", "/tiga", "/empat", "/lima", "/enam"];
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("asks for each page once when two tabs and the service worker drain at once", async () => {
  const { phone, network, publisher } = journey;
  await openApp(phone.page, network.origin);
  const other = await phone.newTab();
  await openApp(other, network.origin);
  // A tab behind another one is slow to answer taps.
  await phone.page.bringToFront();
  // So slow that much waits while all of them are at it.
  await network.setMode("shaped");
  network.reset();

  const urls: string[] = [];
  for (const path of paths) {
    const url = await publishStory(publisher, path, { title: `Halaman ${path}`, pictures: 1 });
    await saveStory(phone.page, url);
    urls.push(url);
    await Promise.all([tell(phone.page), tell(other), syncInBackground(other, network.origin)]);
  }
  await untilAllReady(other, urls);

  // Some by themselves, some together with others that waited.
  const asked = network.traffic().requests.filter((line) => /\/api\/v1\/(story|pack)/.test(line));
  const alone = asked.filter((line) => line.includes("/api/v1/story"));
  expect(asked.length).toBeLessThanOrEqual(paths.length);
  expect(new Set(alone).size).toBe(alone.length);
  expect(paths.map((path) => publisher.requests(path))).toEqual(paths.map(() => 1));
});

/** The browser believes that the network is back. */
function tell(page: Page): Promise<boolean> {
  return page.evaluate(() => window.dispatchEvent(new Event("online")));
}

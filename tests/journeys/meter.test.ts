import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import words from "#tests/support/words.ts";
import { readSpent } from "../support/page-library.ts";
import { openApp, saveStory, untilAllReady } from "../support/steps.ts";

/** The most by which the meter may be wrong. */
const tolerance = 0.05;
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

/** How far the meter is off what passed the network, as a share of that. */
async function errorOf({ phone, network }: Journey): Promise<number> {
  const { bytesUp, bytesDown } = network.traffic();
  return Math.abs((await readSpent(phone.page)) / (bytesUp + bytesDown) - 1);
}

it("counts what passed the network, from the first visit on, within five percent", async () => {
  const { phone, network, publisher } = journey;
  await openApp(phone.page, network.origin);
  await expect.poll(() => errorOf(journey), { timeout: 20_000 }).toBeLessThan(tolerance);

  const urls: string[] = [];
  for (const [index, path] of ["/satu", "/dua", "/tiga", "/empat"].entries()) {
    const story = { title: `Halaman ${path}`, pictures: index, paragraphs: 6 + 20 * index };
    urls.push(await publishStory(publisher, path, story));
  }
  for (const url of urls) await saveStory(phone.page, url);
  await untilAllReady(phone.page, urls);
  await phone.page.goto(`${network.origin}/settings/data`);
  // The same stories once more: little but headers travels.
  for (const url of urls) await saveStory(phone.page, url, words.alreadyKept);
  await untilAllReady(phone.page, urls);

  await expect.poll(() => errorOf(journey), { timeout: 20_000 }).toBeLessThan(tolerance);
  expect(phone.errors).toEqual([]);
});

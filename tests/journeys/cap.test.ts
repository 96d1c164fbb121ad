import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { syncInBackground } from "../support/background-sync.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { readSpent } from "../support/page-library.ts";
import { openApp, saveStory, untilKept } from "../support/steps.ts";

const capBytes = 500_000;
/** More than any picture of these stories weighs, with its headers. */
const onePicture = 20_000;
const stories = 10;
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("stops two tabs and the service worker within one picture of the day's cap", async () => {
  const { phone, network, publisher } = journey;
  const { page } = phone;
  await openApp(page, network.origin, "/settings/data");
  await page.getByLabel("Sehari paling banyak").selectOption(String(capBytes));
  await untilKept(page, "data-rule", { dayCapBytes: capBytes });
  await page.goto(network.origin);
  // What the app itself weighs is counted once its worker has it; no cap can stop that.
  await untilInstallIsCounted(page);
  const other = await phone.newTab();
  await openApp(other, network.origin);
  await page.bringToFront();

  for (let index = 0; index < stories; index += 1) {
    const story = { title: `Halaman ${index}`, pictures: 9 };
    await saveStory(page, await publishStory(publisher, `/halaman-${index}`, story));
    await other.evaluate(() => window.dispatchEvent(new Event("online")));
  }
  await syncInBackground(other, network.origin);
  await expect
    .poll(() => readSpent(page), { timeout: 60_000 })
    .toBeGreaterThan(capBytes - onePicture);
  // Nothing more comes, however often it is asked for.
  await page.reload();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.waitForTimeout(7000);

  expect(await readSpent(page)).toBeLessThan(capBytes + onePicture);
  const { bytesUp, bytesDown } = network.traffic();
  expect(bytesUp + bytesDown).toBeLessThan(1.05 * capBytes + onePicture);
}, 180_000);

/** The page counts its own files, the worker what it installed once it is active. */
async function untilInstallIsCounted(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  let last = -1;
  for (let now = await readSpent(page); now !== last; now = await readSpent(page)) {
    last = now;
    await page.waitForTimeout(3000);
  }
  expect(last).toBeGreaterThan(200_000);
}

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import words from "#tests/support/words.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { buildNext, type NextBuild } from "../support/next-build.ts";
import { openApp, openStory, saveStory, untilReady, untilUsable } from "../support/steps.ts";

const title = "Sungai yang pulang";
const newName = "Pustaka Baru";
let journey: Journey;
let next: NextBuild;

beforeAll(async () => {
  next = await buildNext("src/i18n/id.ts", `library: "${words.library}"`, `library: "${newName}"`);
  journey = await startJourney();
});
afterAll(async () => {
  await journey.end();
  await next.remove();
});

it("keeps the reader's place when a new version comes, and again when it is taken", async () => {
  const { phone, network, publisher, app } = journey;
  const { page } = phone;
  await openApp(page, network.origin);
  await saveStory(page, await publishStory(publisher, "/sungai", { title, paragraphs: 40 }));
  await untilReady(page, title);
  await openStory(page, title);
  await page.getByText("Bagian 25.").evaluate((paragraph) => paragraph.scrollIntoView());
  const before = await placeOf(page);

  await app.restart({ appFolder: next.appFolder });
  await lookForUpdate(page, network.origin);
  await page.getByText(words.newVersion).waitFor();
  expect(await placeOf(page)).toBeCloseTo(before, -1);

  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: words.startNewVersion }).click();
  await loaded;
  await untilUsable(page);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();

  await expect.poll(() => placeOf(page), { timeout: 5000 }).toBeCloseTo(before, -2);
  expect(phone.errors).toEqual([]);
  await page.goto(network.origin);
  await untilUsable(page);
  await page.getByRole("link", { name: newName }).waitFor();
});

/** What the browser does by itself once a day. */
async function lookForUpdate(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.updateRegistration", { scopeURL: `${origin}/` });
  await session.detach();
}

/** How far below the top of the screen the paragraph stands that the reader is at, in pixels. */
function placeOf(page: Page): Promise<number> {
  return page
    .getByText("Bagian 25.")
    .evaluate((paragraph) => paragraph.getBoundingClientRect().top);
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney, turnEverythingOff } from "../support/journey.ts";
import { openApp, openStory, row, saveStory, seePictures, untilReady } from "../support/steps.ts";

const title = "Perahu pagi di muara";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("reads a saved story whole, with its pictures, when nothing answers any more", async () => {
  const { phone, network, publisher } = journey;
  const url = await publishStory(publisher, "/perahu", { title, pictures: 2 });
  await openApp(phone.page, network.origin);

  await saveStory(phone.page, url);
  // At once, before anything was fetched, it stands in the list.
  await phone.page.getByRole("listitem").first().waitFor({ timeout: 1000 });
  await untilReady(phone.page, title);

  await turnEverythingOff(journey);
  await phone.page.reload();
  await row(phone.page, title).waitFor();
  await openStory(phone.page, title);

  const story = phone.page.getByRole("article");
  for (let part = 1; part <= 8; part += 1) {
    expect(await story.getByText(`Bagian ${part}.`).count()).toBe(1);
  }
  expect(await seePictures(phone.page)).toBe(2);
  expect(await story.getByText(`Keterangan gambar 2 dari ${title}.`).count()).toBe(1);
  expect(phone.errors).toEqual([]);
});

it("opens the same story in a browser that was closed meanwhile", async () => {
  const page = await journey.phone.reopen();
  await page.goto(journey.network.origin);
  await openStory(page, title);

  expect(await seePictures(page)).toBe(2);
});

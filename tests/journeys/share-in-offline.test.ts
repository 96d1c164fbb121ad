import { afterAll, beforeAll, expect, it } from "vitest";
import words from "#tests/support/words.ts";
import { publishStory } from "../support/illustrated.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { openApp, row, untilReady } from "../support/steps.ts";

const title = "Warung di atas rel";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("keeps a page shared without signal, and has it ready when the signal is back", async () => {
  const { phone, network, publisher } = journey;
  const { page } = phone;
  const url = await publishStory(publisher, "/warung", { title, pictures: 1 });
  await openApp(page, network.origin);
  await loseSignal(journey);

  // What Android does when a person shares a page to the installed app.
  const shared = new URLSearchParams({ title, text: `Baca ini: ${url}` });
  await page.goto(`${network.origin}/share?${shared}`);
  expect(new URL(page.url()).pathname).toBe("/save");
  await page.getByText(title).waitFor();
  await page.getByRole("button", { name: words.saveButton, exact: true }).first().click();

  await row(page, title).waitFor();
  expect(publisher.requests("/warung")).toBe(0);

  await findSignal(journey);
  await untilReady(page, title);
  expect(publisher.requests("/warung")).toBe(1);
});

it("keeps a share whose sheet was never answered until the reader comes back", async () => {
  const { phone, network } = journey;
  await loseSignal(journey);
  const shared = new URLSearchParams({ url: "https://pesisir.example/besok", title: "Besok pagi" });
  await phone.page.goto(`${network.origin}/share?${shared}`);
  await phone.page.getByText("Besok pagi").waitFor();

  const page = await phone.reopen();
  await page.goto(`${network.origin}/save`);
  await expect.poll(() => page.getByText("Besok pagi").count()).toBe(1);
});

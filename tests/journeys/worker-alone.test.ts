import { afterAll, beforeAll, expect, it } from "vitest";
import { syncInBackground } from "../support/background-sync.ts";
import { publishStory } from "../support/illustrated.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { openApp, saveStory, untilReady } from "../support/steps.ts";

const title = "Jembatan yang dikirim tengah malam";
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("fetches what waits, pictures too, with no page of the app open", async () => {
  const { phone, network, publisher } = journey;
  await openApp(phone.page, network.origin);
  await loseSignal(journey);
  await saveStory(phone.page, await publishStory(publisher, "/jembatan", { title, pictures: 2 }));
  await phone.page.goto("about:blank");
  await findSignal(journey);
  network.reset();

  const asked = () => network.traffic().requests.filter((line) => line.includes("/api/v1/"));
  // A worker that could not finish is woken again, as browsers do.
  const wake = async () => {
    if (asked().length === 0) await syncInBackground(phone.page, network.origin);
    return asked().length;
  };
  await expect.poll(wake, { timeout: 20_000, interval: 1500 }).toBe(3);
  // Asked is not answered and kept; no page is open that could tell.
  await phone.page.waitForTimeout(2000);

  await loseSignal(journey);
  await phone.page.goto(network.origin);
  await untilReady(phone.page, title);
  expect(publisher.requests("/jembatan")).toBe(1);
});

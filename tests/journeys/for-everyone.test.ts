import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppScreen, emptyScreens, filledScreens } from "../support/all-screens.ts";
import { findBarriers, findCutText, findTroubles, looks } from "../support/audit.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { fillShelf, untilIndexed } from "../support/page-library.ts";
import { openApp, untilUsable } from "../support/steps.ts";

const steady = filledScreens.filter(({ steps }) => steps === undefined);
let journey: Journey;

describe("in Indonesian", () => {
  beforeAll(async () => {
    journey = await startJourney();
    await journey.phone.page.emulateMedia({ reducedMotion: "reduce" });
    await openApp(journey.phone.page, journey.network.origin);
  });
  afterAll(() => journey.end());

  it.each(emptyScreens)("puts nothing in anybody's way: $name", async (screen) => {
    await open(screen);
    expect(await findFaults()).toEqual([]);
  });

  describe("with a library that is full", () => {
    beforeAll(async () => {
      const { phone, network } = journey;
      await fillShelf(phone.page);
      // Who searches has everything searched, whatever is on the device so far.
      await phone.page.goto(`${network.origin}/library?q=titian`);
      await untilIndexed(phone.page);
    });

    it.each(filledScreens)("puts nothing in anybody's way: $name", async (screen) => {
      await open(screen);
      expect(await findFaults()).toEqual([]);
    });
  });
});

describe("in English, as dark as the device", () => {
  beforeAll(async () => {
    journey = await startJourney({ locale: "en-GB", colorScheme: "dark" });
    await openApp(journey.phone.page, journey.network.origin);
    await fillShelf(journey.phone.page);
  });
  afterAll(() => journey.end());

  it.each(steady)("puts nothing in anybody's way: $name", async (screen) => {
    await open(screen);
    const { page } = journey.phone;
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    expect([...(await findBarriers(page)), ...(await findCutText(page))]).toEqual([]);
  });
});

describe("at a desk, with two panes", () => {
  beforeAll(async () => {
    journey = await startJourney();
    await journey.phone.page.setViewportSize({ width: 1280, height: 800 });
    await openApp(journey.phone.page, journey.network.origin);
    await fillShelf(journey.phone.page);
  });
  afterAll(() => journey.end());

  it.each(steady)("puts nothing in anybody's way: $name", async (screen) => {
    await open(screen);
    const { page } = journey.phone;
    expect([...(await findBarriers(page)), ...(await findCutText(page))]).toEqual([]);
  });
});

async function findFaults(): Promise<string[]> {
  const { page } = journey.phone;
  return [
    ...(await findBarriers(page, looks)),
    ...(await findTroubles(page)),
    ...(await findCutText(page)),
  ];
}

async function open(screen: AppScreen): Promise<void> {
  const { phone, network } = journey;
  await phone.page.goto(network.origin + screen.path);
  await untilUsable(phone.page);
  await phone.page.locator("h1, h2").first().waitFor({ state: "attached" });
  for (const step of screen.steps ?? []) await step(phone.page);
  await phone.page.waitForTimeout(150);
}

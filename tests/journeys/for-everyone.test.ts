import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers, findCutText } from "../support/audit.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp, untilUsable } from "../support/steps.ts";

const story = `/read?story=${encodeURIComponent("https://pesisir.example/cerita/3")}`;
const screens = [
  "/",
  "/library",
  "/library?show=all",
  "/save",
  "/save?paste=",
  "/settings",
  "/trips",
  "/trips/edit",
  "/help",
  "/welcome",
  story,
];
const ways = [
  { locale: "id-ID", colorScheme: "light" },
  { locale: "en-GB", colorScheme: "dark" },
] as const;

describe.each(ways)("in $locale, $colorScheme", (way) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(way);
    await openApp(journey.phone.page, journey.network.origin);
  });
  afterAll(() => journey.end());

  it("puts nothing in anybody's way on the first screen", async () => {
    expect(await findBarriers(journey.phone.page)).toEqual([]);
    await seedStories(journey.phone.page, 5);
  });

  it.each(screens)("puts nothing in anybody's way on %s", async (path) => {
    await open(journey, path);
    expect(await findBarriers(journey.phone.page)).toEqual([]);
  });

  it.each(screens)("cuts no text of twice its size on %s", async (path) => {
    await open(journey, path);
    expect(await findCutText(journey.phone.page)).toEqual([]);
  });
});

async function open({ phone, network }: Journey, path: string): Promise<Page> {
  const { page } = phone;
  await page.goto(network.origin + path);
  await untilUsable(page);
  await page.locator("h1, h2").first().waitFor();
  return page;
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { type Journey, startJourney } from "../support/journey.ts";
import { listKept, seedStories, writeWithoutEnd } from "../support/page-library.ts";
import { openApp } from "../support/steps.ts";

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it("keeps the library when it is killed in the midst of writing from two sides", async () => {
  const { phone, network } = journey;
  await openApp(phone.page, network.origin);
  await seedStories(phone.page, 3);
  for (let kill = 0; kill < 3; kill += 1) {
    await writeWithoutEnd(phone.page);
    await phone.page.waitForTimeout(300);
    await phone.killHard();
    await phone.reopen();
    await openApp(phone.page, network.origin);
  }

  expect(await listKept(phone.page)).toHaveLength(3);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { listKept } from "../support/page-library.ts";
import { openApp, saveStory, untilAllReady } from "../support/steps.ts";

const KILLS = 20;
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

it(
  `loses no story that it called saved, and keeps none torn, when it is killed ${KILLS} times`,
  { timeout: 180_000 },
  async () => {
    const { phone, network, publisher } = journey;
    const saved: string[] = [];
    await openApp(phone.page, network.origin);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const title = `Cerita ke-${kill + 1}`;
      const url = await publishStory(publisher, `/cerita-${kill}`, { title, pictures: 2 });
      await saveStory(phone.page, url);
      saved.push(url);
      // Somewhere between "saved" and the last picture: earlier and later from kill to kill.
      await phone.page.waitForTimeout(kill * 17);
      await phone.killHard();
      const page = await phone.reopen();
      await openApp(page, network.origin);

      const kept = await listKept(page);
      expect(kept.map((story) => story.url).toSorted()).toEqual(saved.toSorted());
      const called = kept.filter(({ state }) => ["ready", "partial"].includes(state.status));
      expect(called.filter(({ isWhole }) => !isWhole)).toEqual([]);
    }
    // What was being fetched when the browser died is fetched again after its lease; until then
    // it waits, named as such. Everything else ends ready by itself.
    const settled = (await listKept(phone.page)).filter(({ state }) => state.status !== "fetching");
    await untilAllReady(phone.page, saved, 110_000);
    expect(settled.length).toBeGreaterThan(0);
  },
);

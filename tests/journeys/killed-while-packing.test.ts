import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "../fuzz/random.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { publishStories, untilPacked } from "../support/pack-steps.ts";
import { addTrip, queueStories, takeFingerprint } from "../support/page-library.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { openApp } from "../support/steps.ts";

const COUNT = 10;
const RUNS = 10;
const KILLS_A_RUN = 5;
let journey: Journey;
let urls: string[];

beforeAll(async () => {
  journey = await startJourney();
  urls = await publishStories(journey.publisher, COUNT);
  journey.network.setShape({ bitsPerSecond: 400_000, roundTripMs: 100, setUpRoundTrips: 1 });
});
afterAll(() => journey.end());

it(
  `ends as if nothing had happened, killed at ${RUNS * KILLS_A_RUN} moments while it packs`,
  { timeout: 600_000 },
  async () => {
    const undisturbed = await prepare();
    const startedAt = performance.now();
    await journey.network.setMode("shaped");
    await openApp(undisturbed.page, journey.network.origin);
    await untilPacked(undisturbed.page, COUNT, 120_000);
    const tookMs = performance.now() - startedAt;
    const expected = await takeFingerprint(undisturbed.page);
    await undisturbed.remove();

    const random = createRandom(2026, 0);
    for (let run = 0; run < RUNS; run += 1) {
      const phone = await prepare();
      await journey.network.setMode("shaped");
      for (let kill = 0; kill < KILLS_A_RUN; kill += 1) {
        await phone.page.goto(journey.network.origin);
        await phone.page.waitForTimeout(random.fraction() * (tookMs / KILLS_A_RUN));
        await phone.killHard();
        await phone.reopen();
      }
      await journey.network.setMode("pass");
      await openApp(phone.page, journey.network.origin);
      await untilPacked(phone.page, COUNT, 120_000);

      expect(await takeFingerprint(phone.page)).toEqual(expected);
      await phone.remove();
    }
  },
);

/** A new phone that has the app, ten addresses and a trip, closed before any of it came. */
async function prepare(): Promise<Phone> {
  const { network } = journey;
  await network.setMode("pass");
  const phone = await openPhone({ origin: network.origin });
  await openApp(phone.page, network.origin);
  await network.setMode("refuse");
  await queueStories(phone.page, urls);
  await addTrip(phone.page);
  await phone.reopen();
  return phone;
}

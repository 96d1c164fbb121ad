import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Journey, startJourney } from "../support/journey.ts";
import { publishStories, untilPacked } from "../support/pack-steps.ts";
import { addTrip, queueStories, takeFingerprint } from "../support/page-library.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { slow3g } from "../support/proxy.ts";
import { startWindows } from "../support/signal-windows.ts";
import { openApp } from "../support/steps.ts";

const COUNT = 10;
let journey: Journey;
let urls: string[];
let phone: Phone;

beforeAll(async () => {
  journey = await startJourney();
  urls = await publishStories(journey.publisher, COUNT);
});
afterAll(() => journey.end());

// A new phone that has the app, ten addresses and a trip, and no signal.
beforeEach(async () => {
  const { network } = journey;
  await network.setMode("pass");
  phone = await openPhone({ origin: network.origin });
  await openApp(phone.page, network.origin);
  await network.setMode("refuse");
  await queueStories(phone.page, urls);
  await addTrip(phone.page);
  network.reset();
});
afterEach(() => phone.remove());

it(
  "packs ten stories at 400 kbit/s and 400 ms, and asks for nothing twice",
  { timeout: 180_000 },
  async () => {
    await journey.network.setMode("shaped");
    await comeBack();
    await untilPacked(phone.page, COUNT, 45_000);

    expect(repeated()).toEqual([]);
  },
);

it(
  "packs them at 64 kbit/s with a tenth of the exchanges broken off, and asks again only for those",
  { timeout: 420_000 },
  async () => {
    const { network } = journey;
    network.setShape(
      { bitsPerSecond: 64_000, roundTripMs: 400, setUpRoundTrips: 2 },
      { share: 0.1, seed: 3 },
    );
    await network.setMode("shaped");
    await comeBack();
    await untilPacked(phone.page, COUNT, 400_000);

    const { exchanges } = network.traffic();
    expect(exchanges.some(({ isCut }) => isCut)).toBe(true);
    expect(repeated()).toEqual([]);
  },
);

it(
  "packs them in windows of four seconds, one in half a minute",
  { timeout: 420_000 },
  async () => {
    const { network } = journey;
    network.setShape(slow3g);
    const stop = startWindows(network, { openMs: 4000, everyMs: 30_000 });
    await comeBack();
    await untilPacked(phone.page, COUNT, 400_000);
    await stop();

    const { packed } = await takeFingerprint(phone.page);
    expect(packed).toHaveLength(COUNT);
  },
);

/** The reader looks at the app again. */
function comeBack(): Promise<boolean> {
  return phone.page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

/** What was asked for again although it had come whole before: pictures, and texts in packs. */
function repeated(): string[] {
  const come = new Set<string>();
  const again: string[] = [];
  for (const { request, body, isCut } of journey.network.traffic().exchanges) {
    if (!/\/api\/v1\/(?:picture|story|pack)/.test(request)) continue;
    const asked = body === "" ? [request] : [];
    again.push(...asked.filter((one) => come.has(one)));
    if (!isCut) for (const one of asked) come.add(one);
  }
  return again;
}

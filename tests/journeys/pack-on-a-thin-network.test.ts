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
    const before = textsSent();
    await journey.network.setMode("shaped");
    await comeBack();
    await untilPacked(phone.page, COUNT, 150_000);
    expect(textsSent() - before).toBe(COUNT);

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

/** Pictures and single stories that were asked for again although they had come whole. */
function repeated(): string[] {
  const come = new Set<string>();
  const again: string[] = [];
  for (const { request, isCut } of journey.network.traffic().exchanges) {
    if (!/^GET \/api\/v1\/(?:picture|story)/.test(request)) continue;
    if (come.has(request)) again.push(request);
    if (!isCut) come.add(request);
  }
  return again;
}

/** How many texts the gateway has sent in all, by its own log. */
function textsSent(): number {
  const lines = journey.app.log().split("\n");
  const sent = lines.map((line) => {
    const [, inPack] = /"event":"pack-told","article":(\d+)/.exec(line) ?? [];
    return inPack === undefined
      ? Number(line.includes('"event":"story","outcome":"article"'))
      : Number(inPack);
  });
  return sent.reduce((sum, one) => sum + one, 0);
}

import { afterAll, beforeAll, expect, it } from "vitest";
import words from "#tests/support/words.ts";
import type { ErrorCode } from "#base/errors.ts";
import type { FaultKind } from "../support/faults.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { openApp, openStory, row, saveStory, untilReady } from "../support/steps.ts";

const reasons: [FaultKind, ErrorCode][] = [
  ["not-found", "not-found"],
  ["server-error", "publisher-unreachable"],
  ["redirect-loop", "publisher-unreachable"],
  ["huge", "too-large"],
  ["hang", "publisher-timeout"],
  ["slow-drip", "publisher-timeout"],
];
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  const { phone, network, publisher } = journey;
  await openApp(phone.page, network.origin);
  for (const [fault] of reasons) {
    publisher.fault(`/${fault}`, fault);
    await saveStory(phone.page, publisher.url(`/${fault}`));
  }
});
afterAll(() => journey.end());

it.each(reasons)("says what is wrong with a publisher's %s", async (fault, reason) => {
  const { page } = journey.phone;
  const said = row(page, `/${fault}`).getByText(words.reasons[reason]);
  await expect.poll(() => said.count(), { timeout: 50_000 }).toBe(1);
});

it("reads a page that lies about its charset", async () => {
  const { phone, publisher } = journey;
  publisher.fault("/wrong-charset", "wrong-charset");
  await saveStory(phone.page, publisher.url("/wrong-charset"));
  const title = "Café di stasiun – “pagi” itu";
  await untilReady(phone.page, title, 50_000);
  expect(await row(phone.page, title).count()).toBe(1);
});

it("goes on as if nothing had been", async () => {
  const { phone, publisher } = journey;
  const title = "Jembatan yang tetap berdiri";
  await saveStory(phone.page, await publishStory(publisher, "/jembatan", { title }));
  await untilReady(phone.page, title, 50_000);
  await openStory(phone.page, title);

  expect(phone.errors).toEqual([]);
});

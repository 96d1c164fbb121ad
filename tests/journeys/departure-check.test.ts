import { afterAll, beforeAll, expect, it } from "vitest";
import { laterParts } from "#sharing/part-files.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { countKept, keptFiles } from "../support/kept-files.ts";
import {
  checkEverything,
  harmStory,
  listKept,
  mendApp,
  seedStories,
} from "../support/page-library.ts";
import { openApp } from "../support/steps.ts";

const storyCount = 200;
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
});
afterAll(() => journey.end());

/** The address of a file that is kept for use without a network. */
async function findFile(pattern: RegExp): Promise<string> {
  const found = (await keptFiles(journey.phone.page)).find((path) => pattern.test(path));
  if (found === undefined) throw new Error(`No file is ${pattern}.`);
  return found;
}

it("misses what shows a trip as long as no screen of trips was opened", async () => {
  const { shellFaults } = await checkEverything(journey.phone.page);

  expect(shellFaults.length).toBeGreaterThan(0);
  const { files } = laterParts.packing;
  for (const fault of shellFaults) {
    expect(fault).toEqual({ kind: "missing-file", path: expect.stringMatching(files) });
  }
  await openApp(journey.phone.page, journey.network.origin, "/trips");
  const kept = () => countKept(journey.phone.page, "packing");
  await expect.poll(kept).toBe(shellFaults.length);
  await seedStories(journey.phone.page, storyCount);
  await loseSignal(journey);
});

it("raises no false alarm over 200 stories and the whole app, and asks for nothing", async () => {
  const { phone, network } = journey;
  network.reset();
  const { stories, shellFaults } = await checkEverything(phone.page);

  expect(stories).toHaveLength(storyCount);
  expect(stories.filter(({ verdict }) => verdict !== "green")).toEqual([]);
  expect(shellFaults).toEqual([]);
  expect(network.traffic().requests).toEqual([]);
});

it("finds a missing picture and a text that was cut off", async () => {
  const { page } = journey.phone;
  const [one, other] = (await listKept(page)).map(({ address }) => address);
  await harmStory(page, one ?? "", "picture");
  await harmStory(page, other ?? "", "text");

  const { stories } = await checkEverything(page);
  expect(stories.filter(({ verdict }) => verdict !== "green")).toEqual([
    { address: one, verdict: "amber", faults: [{ kind: "missing-picture", index: 0 }] },
    { address: other, verdict: "red", faults: [{ kind: "damaged-text" }] },
  ]);
});

it("finds a missing part, a part that was cut off and a screen that has no page", async () => {
  const { page } = journey.phone;
  const missing = await findFile(/ReaderScreen-\w+\.js$/);
  const cut = await findFile(/SettingsScreen-\w+\.js$/);
  await page.evaluate(
    async ([gone, short]) => {
      const shell = await caches.open("bekal-shell");
      await shell.delete(gone);
      const whole = await shell.match(short);
      const bytes = (await whole?.arrayBuffer())?.slice(0, -100);
      await shell.put(short, new Response(bytes, { headers: whole?.headers ?? {} }));
      const name = (await caches.keys()).find((one) => one.startsWith("bekal-screens-")) ?? "";
      await (await caches.open(name)).delete("/library");
    },
    [missing, cut] as const,
  );

  const { shellFaults } = await checkEverything(page);
  expect(shellFaults).toHaveLength(3);
  expect(shellFaults).toEqual(
    expect.arrayContaining([
      { kind: "missing-file", path: missing },
      { kind: "damaged-file", path: cut },
      { kind: "missing-screen", path: "/library" },
    ]),
  );
});

it("mends the app, and asks for no more than what is wrong", async () => {
  const { phone, network } = journey;
  await findSignal(journey);
  network.reset();

  expect(await mendApp(phone.page)).toEqual([]);
  // What the browser's own cache still has is not even asked for.
  const asked = network.traffic().requests.filter((line) => line.includes("/assets/"));
  expect(asked.length).toBeLessThanOrEqual(2);
  expect((await checkEverything(phone.page)).shellFaults).toEqual([]);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { parseJson } from "#base/json.ts";
import { DICTIONARY_PATH, storyPath } from "#wire/paths.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp, saveStory, untilReady } from "../support/steps.ts";

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

/** Asks for a story as the app does, in the page. */
function fetchStory(url: string) {
  return journey.phone.page.evaluate(async (path) => {
    const response = await fetch(path, { credentials: "omit" });
    return { coding: response.headers.get("content-encoding"), text: await response.text() };
  }, storyPath(url));
}

it("asks for the dictionary once the reader has enough stories, and gets the next ones by it", async () => {
  const { phone, network, publisher } = journey;
  const asked = () => network.traffic().requests.filter((line) => line.endsWith(DICTIONARY_PATH));
  await openApp(phone.page, network.origin);
  const first = await publishStory(publisher, "/satu", { title: "Sebelum kamus" });
  await saveStory(phone.page, first);
  await untilReady(phone.page, "Sebelum kamus");
  expect(asked()).toHaveLength(0);
  expect((await fetchStory(first)).coding).toBe("br");

  await seedStories(phone.page, 10);
  await saveStory(phone.page, await publishStory(publisher, "/dua", { title: "Dengan kamus" }));
  await expect.poll(() => asked().length, { timeout: 10_000 }).toBe(1);

  const { coding, text } = await fetchStory(
    await publishStory(publisher, "/tiga", { title: "Sesudah kamus", pictures: 1 }),
  );
  expect(coding).toBe("dcb");
  expect(parseArticle(parseJson(text))).toMatchObject({ title: "Sesudah kamus", language: "id" });
  expect(phone.errors).toEqual([]);
});

it("does not pay for the dictionary again when it starts again", async () => {
  const { phone, network, publisher } = journey;
  const page = await phone.reopen();
  await page.goto(network.origin);
  network.reset();
  await saveStory(page, await publishStory(publisher, "/empat", { title: "Besoknya" }));
  await untilReady(page, "Besoknya");
  await page.waitForTimeout(1500);

  expect(network.traffic().requests.join("\n")).not.toContain(DICTIONARY_PATH);
  const again = await publishStory(publisher, "/lima", { title: "Lagi" });
  expect((await fetchStory(again)).coding).toBe("dcb");
});

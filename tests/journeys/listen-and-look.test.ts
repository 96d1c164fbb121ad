import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { lendVoice } from "../support/stand-in-voice.ts";
import { openApp, openStory, saveStory, untilReady } from "../support/steps.ts";

const titles = ["Perahu pagi di muara", "Kereta malam di pesisir"];
let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  const { phone, network, publisher } = journey;
  await lendVoice(phone.context);
  await openApp(phone.page, network.origin);
  for (const [index, title] of titles.entries()) {
    const url = await publishStory(publisher, `/cerita-${index}`, { title, pictures: 2 });
    await saveStory(phone.page, url);
    await untilReady(phone.page, title);
  }
  // What listens and magnifies comes by itself, once there is a story for it.
  await expect
    .poll(() => phone.page.evaluate(async () => (await caches.match("/")) !== undefined), {
      timeout: 10_000,
    })
    .toBe(true);
  await expect
    .poll(
      () =>
        phone.page.evaluate(async () => {
          const shell = await caches.open("bekal-shell");
          return (await shell.keys()).some(({ url }) => url.includes("/assets/reading-"));
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
  await loseSignal(journey);
});
afterAll(() => journey.end());

it("reads a story aloud without a signal, and goes on to the next one by itself", async () => {
  const { page } = journey.phone;
  await page.reload();
  await openStory(page, titles[1] ?? "");
  await page.getByRole("button", { name: "Dengar", exact: true }).click();

  await page.getByRole("region", { name: "Pemutar suara" }).waitFor();
  await expect.poll(() => said(), { timeout: 10_000 }).toContain(titles[1]);
  expect(await page.evaluate(() => CSS.highlights.has("bekal-spoken"))).toBe(true);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(titles[1]);

  // The reader looks elsewhere: the voice goes on, at hand.
  await page.getByRole("button", { name: "Cara mendengar" }).first().isVisible();
  await expect.poll(() => said(), { timeout: 45_000 }).toContain(titles[0]);
  await page.getByRole("heading", { level: 1, name: titles[0] }).waitFor();
  expect(journey.phone.errors).toEqual([]);
});

it("is still heard on other screens, and ends when its player is closed", async () => {
  const { page } = journey.phone;
  await page.goBack();
  await page.getByRole("link", { name: "Pustaka" }).click();
  const player = page.getByRole("region", { name: "Pemutar suara" });
  await player.getByRole("link", { name: titles[0] ?? "" }).waitFor();
  await player.getByRole("button", { name: "Tutup pemutar" }).click();
  await player.waitFor({ state: "detached" });
  const before = (await said()).length;
  await page.waitForTimeout(1500);

  expect((await said()).length).toBe(before);
});

it("looks at the pictures of a story one by one without a signal", async () => {
  const { page } = journey.phone;
  await openStory(page, titles[0] ?? "");
  await page.locator("article img").first().click();
  const gallery = page.getByRole("dialog", { name: "Gambar cerita" });
  await gallery.getByText("1 / 2").waitFor();
  await page.keyboard.press("ArrowRight");
  await gallery.getByText("2 / 2").waitFor();
  const isDrawn = () =>
    gallery.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth > 0);
  await expect.poll(isDrawn).toBe(true);

  await page.keyboard.press("Escape");
  await gallery.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IMG");
  expect(journey.phone.errors).toEqual([]);
});

function said(): Promise<string[]> {
  return journey.phone.page.evaluate(() => {
    const { bekalSaid } = globalThis as { bekalSaid?: string[] };
    return bekalSaid ?? [];
  });
}

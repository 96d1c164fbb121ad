import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { keptFiles } from "../support/kept-files.ts";
import { lendVoice } from "../support/stand-in-voice.ts";
import { openApp, openStory, saveStory, untilReady } from "../support/steps.ts";

const older = "Perahu pagi di muara";
const newer = "Kereta malam di pesisir";
let journey: Journey;
let olderUrl = "";

beforeAll(async () => {
  journey = await startJourney();
  const { phone, network, publisher } = journey;
  await lendVoice(phone.context);
  await openApp(phone.page, network.origin);
  for (const [index, title] of [older, newer].entries()) {
    const url = await publishStory(publisher, `/cerita-${index}`, { title, pictures: 2 });
    if (title === older) olderUrl = url;
    await saveStory(phone.page, url);
    await untilReady(phone.page, title);
  }
});
afterAll(() => journey.end());

it("reads a story aloud without a signal, and goes on to the next one by itself", async () => {
  const { page } = journey.phone;
  // What reads, listens and magnifies comes by itself, once there is a story for it.
  const kept = async () => (await keptFiles(page)).join("\n");
  for (const file of [/\/ReaderScreen-\w+\.js/, /\/reading-\w+\.js/]) {
    await expect.poll(kept, { timeout: 40_000 }).toMatch(file);
  }
  await loseSignal(journey);
  await page.reload();
  await openStory(page, newer);
  await page.getByRole("button", { name: "Dengar", exact: true }).click();

  await page.getByRole("region", { name: "Pemutar suara" }).waitFor();
  await expect.poll(() => said(), { timeout: 10_000 }).toContain(newer);
  // The title is no part of the text; the first sentence is.
  await expect.poll(() => page.evaluate(() => CSS.highlights.has("bekal-spoken"))).toBe(true);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(newer);

  await expect.poll(() => said(), { timeout: 45_000 }).toContain(older);
  await page.getByRole("heading", { level: 1, name: older }).waitFor();
  expect(journey.phone.errors).toEqual([]);
});

it("is still heard on other screens, and ends when its player is closed", async () => {
  const { page } = journey.phone;
  await page.goBack();
  await page.getByRole("link", { name: "Pustaka" }).click();
  const player = page.getByRole("region", { name: "Pemutar suara" });
  await player.getByRole("link", { name: older }).waitFor();
  await player.getByRole("button", { name: "Tutup pemutar" }).click();
  await player.waitFor({ state: "detached" });
  const before = (await said()).length;
  await page.waitForTimeout(1500);

  expect((await said()).length).toBe(before);
});

it("tells without a signal how long was listened and read, once it was", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/library?show=all`);
  await openStory(page, older);
  for (let at = 0; at < 8; at += 1) {
    await page.mouse.wheel(0, at % 2 === 0 ? 60 : -60);
    await page.waitForTimeout(1200);
  }
  await page.goBack();
  await page.getByRole("link", { name: "Setelan" }).click();
  await page.getByRole("link", { name: /^Statistik bacaan/ }).click();
  const figure = (name: string) =>
    page.locator("dl > div").filter({ hasText: name }).locator("dd").textContent();

  await page.getByText("Cerita selesai").first().waitFor();
  expect(await figure("Mendengar")).toMatch(/^(?:< 1|[1-9]\d*) mnt$/);
  expect(await figure("Membaca")).toBe("< 1 mnt");
  expect(Number(await figure("Cerita selesai"))).toBeGreaterThanOrEqual(1);
  expect(journey.phone.errors).toEqual([]);
});

it("looks at the pictures of a story one by one without a signal", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/read?story=${encodeURIComponent(olderUrl)}`);
  await page.locator("article img").first().click();
  const gallery = page.getByRole("dialog", { name: "Gambar cerita" });
  await gallery.getByText("1 / 2").waitFor();
  await page.keyboard.press("ArrowRight");
  await gallery.getByText("2 / 2").waitFor();
  const isDrawn = () =>
    gallery
      .locator("img")
      .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);
  await expect.poll(isDrawn).toBe(true);

  await page.keyboard.press("Escape");
  await gallery.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IMG");
  expect(journey.phone.errors).toEqual([]);
});

function said(): Promise<string[]> {
  return journey.phone.page.evaluate(() =>
    JSON.parse(document.documentElement.dataset["said"] ?? "[]"),
  );
}

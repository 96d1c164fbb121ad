// Takes the pictures of the app for README, docs/screens and the manifest (`npm run screens`): the
// built app, the real gateway and a real browser, with stories in our own words.
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { startJourney, type Journey } from "../../tests/support/journey.ts";
import { openApp, saveStory } from "../../tests/support/steps.ts";
import { pageOf, type ScreenStory, stories } from "./stories.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
const settleMs = 1200;

await mkdir("docs/screens", { recursive: true });
await mkdir("public/screenshots", { recursive: true });
for (const scheme of ["light", "dark"] as const) {
  const journey = await startJourney({ colorScheme: scheme });
  try {
    await fillLibrary(journey);
    const trip = await packTrip(journey);
    await loseSignalWithOneWaiting(journey);
    for (const [name, viewport] of Object.entries({ phone, desktop })) {
      await journey.phone.page.setViewportSize(viewport);
      await takeAll(journey, trip, `${name}-${scheme}`);
    }
  } finally {
    await journey.end();
  }
}

/** Saves every story, and reads one halfway. */
async function fillLibrary({ publisher, phone: { page }, network }: Journey): Promise<void> {
  for (const [index, story] of stories.entries()) {
    const picture = `/gambar-${index}.png`;
    const body = await sharp(Buffer.from(story.scene)).png().toBuffer();
    publisher.serve(picture, { body, contentType: "image/png" });
    publisher.serve(pathOf(story), { body: pageOf(story, picture) });
  }
  // The app asks for the outlet's address; the publisher of that name is the one on loopback.
  await page.context().route("**/api/v1/story?*", async (route) => {
    const asked = new URL(route.request().url());
    const url = new URL(asked.searchParams.get("url") ?? "");
    asked.searchParams.set("url", publisher.url(url.pathname));
    await route.continue({ url: asked.href });
  });
  await openApp(page, network.origin);
  for (const story of stories) {
    await saveStory(page, story.url);
    await page.getByRole("link", { name: story.title }).waitFor();
  }
  await page.getByRole("link", { name: stories[1]?.title ?? "" }).click();
  await page.waitForTimeout(settleMs);
  await page.mouse.wheel(0, 180);
  await page.waitForTimeout(2 * settleMs);
}

/** Sets up a trip and packs it, as a reader does. @returns where its pack is looked through */
async function packTrip({ phone: { page }, network }: Journey): Promise<string> {
  await page.goto(`${network.origin}/trips/edit`);
  await page.getByRole("textbox", { name: "Nama" }).fill("Perjalanan pulang");
  await page.locator("input[type=time]").fill("17:30");
  await page.getByRole("slider").fill("5");
  await page.getByRole("button", { name: "Simpan perjalanan" }).click();
  const trip = page.getByRole("link", { name: "Perjalanan pulang", exact: true });
  const path = (await trip.getAttribute("href")) ?? "/trips";
  await trip.click();
  await page.getByRole("button", { name: "Kemas sekarang" }).click();
  await page.getByRole("button", { name: "Kemas ulang" }).waitFor();
  await page.getByRole("button", { name: "Periksa sebelum berangkat" }).click();
  await page.getByRole("button", { name: "Periksa lagi" }).waitFor();
  return path;
}

async function loseSignalWithOneWaiting({ phone: { page }, network }: Journey): Promise<void> {
  await page.goto(`${network.origin}/`);
  await network.setMode("refuse");
  await saveStory(page, "https://kotabaru.example/bus-listrik-dan-jalan-yang-belum-siap");
}

async function takeAll(
  { phone: { page }, network }: Journey,
  trip: string,
  suffix: string,
): Promise<void> {
  const shown = stories[3]?.url ?? "";
  const screens: Record<string, string> = {
    home: "/",
    library: "/library",
    reader: `/read?story=${encodeURIComponent(shown)}`,
    save: "/save",
    settings: "/settings",
    trips: "/trips",
    "trip-edit": trip.replace("/pack", "/trips/edit"),
    pack: trip,
    help: "/help",
  };
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(network.origin + path);
    await page.waitForTimeout(settleMs);
    await take(page, `docs/screens/${name}-${suffix}.webp`);
  }
  if (suffix === "phone-light") await takeForManifest(page, network.origin, shown);
}

/** A browser's install dialog wants real pixels: two for one on a phone. */
async function takeForManifest(page: Page, origin: string, shown: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const metrics = { ...phone, deviceScaleFactor: 2, mobile: true };
  await devtools.send("Emulation.setDeviceMetricsOverride", metrics);
  await page.goto(`${origin}/`);
  await page.waitForTimeout(settleMs);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "png" });
  await save(Buffer.from(data, "base64"), "public/screenshots/phone.webp");
  await devtools.detach();
  await page.setViewportSize(desktop);
  await page.goto(`${origin}/read?story=${encodeURIComponent(shown)}`);
  await page.waitForTimeout(settleMs);
  await take(page, "public/screenshots/desktop.webp");
}

async function take(page: Page, file: string): Promise<void> {
  await save(await page.screenshot(), file);
}

async function save(png: Buffer, file: string): Promise<void> {
  await sharp(png).webp({ quality: 72, effort: 6 }).toFile(file);
}

function pathOf(story: ScreenStory): string {
  return new URL(story.url).pathname;
}

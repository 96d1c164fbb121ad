// Takes pictures of the reader with stories that are hard to set, in its themes, sizes and ways of
// reading (`npm run screens:reader -- folder`): to be looked at, not to be kept.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startJourney, type Journey } from "../../tests/support/journey.ts";
import { openApp, saveStory } from "../../tests/support/steps.ts";
import { readerPage, readerStories, type ReaderStory } from "./reader-stories.ts";

const folder = process.argv[2] ?? ".screens";
const viewports = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const themes = ["paper", "sepia", "dark", "black"] as const;
const sizes = [14, 19, 32];
const settleMs = 400;

await mkdir(folder, { recursive: true });
const shown = await startJourney();
try {
  await saveAll(shown);
  for (const [name, viewport] of Object.entries(viewports)) {
    await shown.phone.page.setViewportSize(viewport);
    await takeAll(shown, name);
  }
} finally {
  await shown.end();
}

async function saveAll({ publisher, phone: { page }, network }: Journey): Promise<void> {
  for (const story of readerStories)
    publisher.serve(pathOf(story), { body: readerPage(story), contentType: "text/html" });
  await openApp(page, network.origin);
  for (const story of readerStories) {
    await saveStory(page, publisher.url(pathOf(story)));
    await page.getByRole("link", { name: story.title }).first().waitFor();
  }
}

async function takeAll(journey: Journey, device: string): Promise<void> {
  const page = journey.phone.page;
  for (const story of readerStories) {
    await show(journey, story, {});
    await take(page, `${story.name}-${device}`);
    await show(journey, story, { reading: { way: "pages" } });
    await take(page, `${story.name}-pages-${device}`);
  }
  const prose = readerStories[0];
  if (prose === undefined) return;
  for (const theme of themes) {
    await show(journey, prose, { theme });
    await take(page, `theme-${theme}-${device}`);
  }
  for (const size of sizes) {
    await show(journey, prose, { size });
    await take(page, `size-${size}-${device}`);
  }
  await show(journey, prose, { reading: { paragraphs: "indented", family: "sans" } });
  await take(page, `indented-sans-${device}`);
  await page.getByRole("button", { name: "Tampilan" }).click();
  await page.waitForTimeout(settleMs);
  await take(page, `sheet-${device}`);
  for (const more of await page.locator("dialog summary").all()) await more.click();
  await page.locator("dialog summary").last().scrollIntoViewIfNeeded();
  await take(page, `sheet-more-${device}`);
  await page.keyboard.press("Escape");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(settleMs);
  await take(page, `end-${device}`);
}

interface Look {
  theme?: string;
  size?: number;
  reading?: Record<string, unknown>;
}

/** Opens a story with these choices, as if they had been made before. */
async function show(
  { phone: { page }, network, publisher }: Journey,
  story: ReaderStory,
  look: Look,
): Promise<void> {
  await page.evaluate(({ theme = "paper", size = 19, reading = {} }) => {
    localStorage.setItem("bekal.theme", theme);
    localStorage.setItem("bekal.textSize", String(size));
    localStorage.setItem("bekal.reading", JSON.stringify(reading));
  }, look);
  const address = publisher.url(pathOf(story));
  await page.goto(`${network.origin}/read?story=${encodeURIComponent(address)}`);
  await page.getByRole("heading", { level: 1, name: story.title }).waitFor();
  if (story.at !== undefined) await page.getByText(story.at).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(settleMs);
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

function pathOf({ name }: ReaderStory): string {
  return `/ulin/${name}`;
}

import words from "#tests/support/words.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Journey, startJourney } from "../support/journey.ts";
import { enter, focusOf, tabTo } from "../support/keyboard.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp } from "../support/steps.ts";

let journey: Journey;
let page: Page;
let press: (key: string) => Promise<void>;

beforeAll(async () => {
  journey = await startJourney({ viewport: { width: 1280, height: 800 } });
  page = journey.phone.page;
  press = (key) => page.keyboard.press(key);
  await openApp(page, journey.network.origin);
  await seedStories(page, 14);
  await page.goto(`${journey.network.origin}/library?show=all`);
  await page.getByRole("link", { name: titleOf(14), exact: true }).waitFor();
});
afterAll(() => journey.end());

it("names both panes", async () => {
  expect(await page.getByRole("navigation", { name: "Bagian utama" }).count()).toBe(1);
  expect(await page.getByRole("region", { name: words.library, exact: true }).count()).toBe(1);
  expect(await page.getByRole("region", { name: "Cerita", exact: true }).count()).toBe(1);
});

it("opens a story from its row, and goes into it", async () => {
  await press("j");
  await expectFocus(titleOf(14));
  expect(new URL(page.url()).pathname).toBe("/library");
  await press("Enter");
  await expectStory(14);
  await expectFocus(titleOf(14), "H1");
});

it("goes back to the row of the story, and from there through the list while each story opens", async () => {
  await press("u");
  await expectFocus(titleOf(14), "A");
  for (const number of [13, 12]) {
    await press("j");
    await expectStory(number);
    await expectFocus(titleOf(number), "A");
    expect(await currentRow()).toBe(titleOf(number));
  }
  await press("k");
  await expectStory(13);
  await expectFocus(titleOf(13), "A");
});

it("scrolls what has the focus", async () => {
  const before = await scrolled();
  await press("PageDown");
  await expect.poll(async () => (await scrolled()).list).toBeGreaterThan(before.list);
  expect((await scrolled()).story).toBe(before.story);
  await atRest();

  await press("Enter");
  await expectFocus(titleOf(13), "H1");
  const { list } = await scrolled();
  await press("PageDown");
  await expect.poll(async () => (await scrolled()).story).toBeGreaterThan(300);
  expect((await scrolled()).list).toBe(list);
});

it("goes from story to story for who is in the story, and stays in it", async () => {
  await press("j");
  await expectStory(12);
  await expectFocus(titleOf(12), "H1");
  expect(await currentRow()).toBe(titleOf(12));
  await press("k");
  await expectStory(13);
  await expectFocus(titleOf(13), "H1");
});

it("goes around the screen with F6, and comes back to where the reader was", async () => {
  await expect.poll(async () => (await scrolled()).story).toBeGreaterThan(300);
  await atRest();
  const at = (await scrolled()).story;
  await press("Shift+F6");
  await expectFocus(titleOf(13), "A");
  await press("Shift+F6");
  await expect.poll(() => focusIn("nav")).toBe(true);
  expect((await focusOf(page))?.hasRing).toBe(true);
  await press("F6");
  await expectFocus(titleOf(13), "A");
  await press("F6");
  await expect.poll(() => focusIn("[data-pane=story]")).toBe(true);
  expect((await focusOf(page))?.hasRing).toBe(true);
  expect((await scrolled()).story).toBe(at);
  await press("F6");
  await expect.poll(() => focusIn("nav")).toBe(true);
});

it("stands where the text is when the title is out of view", async () => {
  await press("Shift+F6");
  const focused = await page.evaluate(() => {
    const rect = document.activeElement?.getBoundingClientRect();
    return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
  });
  expect(focused).toBe(true);
});

it("says the keys", async () => {
  await press("?");
  const sheet = page.getByRole("dialog", { name: "Tombol papan ketik" });
  await sheet.getByText("Dua panel, di layar lebar").waitFor();
  await press("Escape");
  await expect.poll(() => sheet.count()).toBe(0);
});

it("goes outwards with Escape: from the story to its row, then away from the story", async () => {
  await page.getByRole("heading", { level: 1, name: titleOf(13) }).focus();
  await press("Escape");
  await expectFocus(titleOf(13), "A");
  await press("x");
  await page.getByText("1 dipilih").waitFor();
  await press("Escape");
  await page.getByText("1 dipilih").waitFor({ state: "detached" });
  await expectStory(13);
  await press("Escape");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/library");
  await expectFocus(titleOf(13), "A");
});

it("opens story after story from Home as well, in the order the list had", async () => {
  await enter(page, words.home, "Shift+Tab");
  await page.getByRole("heading", { level: 2, name: words.readingQueue }).waitFor();
  await tabTo(page, titleOf(11));
  await press("o");
  await expectStory(11);
  await expectFocus(titleOf(11), "H1");
  await press("End");
  await expect.poll(async () => (await scrolled()).story).toBeGreaterThan(300);
  await press("Escape");
  await expectFocus(titleOf(11), "A");
  await press("j");
  await expectStory(10);
  await press("j");
  await expectStory(9);
  await expectFocus(titleOf(9), "A");
  expect(journey.phone.errors).toEqual([]);
});

function titleOf(number: number): string {
  return `Cerita pesisir nomor ${number}`;
}

async function expectStory(number: number): Promise<void> {
  await page.locator("article h1", { hasText: new RegExp(`^${titleOf(number)}$`) }).waitFor();
}

/** It has the focus, and can be seen to have it. */
async function expectFocus(name: string, tag = "A"): Promise<void> {
  await expect.poll(() => focusOf(page)).toMatchObject({ name, tag, hasRing: true });
}

function currentRow(): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector("[data-pane=list] [aria-current=true]")?.textContent,
  );
}

function focusIn(selector: string): Promise<boolean> {
  return page.evaluate(
    (pane) => document.querySelector(pane)?.contains(document.activeElement) === true,
    selector,
  );
}

/** What scrolls smoothly has come to where it goes. */
async function atRest(): Promise<void> {
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await scrolled());
        return last === before;
      },
      { interval: 200 },
    )
    .toBe(true);
}

function scrolled(): Promise<{ list: number; story: number }> {
  return page.evaluate(() => ({
    list: document.querySelector("[data-pane=list]")?.scrollTop ?? 0,
    story: scrollY,
  }));
}

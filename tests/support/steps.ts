import type { Locator, Page } from "playwright-core";
import words from "#tests/support/words.ts";
import { expect } from "vitest";
import { listKept, readSetting } from "./page-library.ts";

// What a reader does, in the app's own (Indonesian) words.

/** Opens a screen and waits until the app answers taps, also the next time without a network. */
export async function openApp(page: Page, origin: string, path = "/"): Promise<void> {
  await page.goto(origin + path);
  await untilUsable(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The app has taken over from the first frame of the HTML. */
export async function untilUsable(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("#app > *") && !document.querySelector("[data-frame]"),
  );
}

/** Saves an address by the save sheet, until the app says that it is saved, or was before. */
export async function saveStory(page: Page, url: string, said = words.saved): Promise<void> {
  await untilUsable(page);
  await page.getByRole("link", { name: words.saveTitle }).click();
  await page.getByLabel(words.addressLabel).fill(url);
  await page.getByRole("button", { name: words.saveButton, exact: true }).click();
  await page.getByText(said).waitFor();
}

/** Waits until a choice of the reader is kept: a page that is left at once may take it along. */
export async function untilKept(page: Page, key: string, choice: object): Promise<void> {
  await expect.poll(() => readSetting(page, key)).toMatchObject(choice);
}

/** A story in the list that is on the screen. */
export function row(page: Page, title: string): Locator {
  return page.getByRole("listitem").filter({ hasText: title });
}

/** Waits until a story's row says that it can be read without signal. */
export async function untilReady(page: Page, title: string, timeout = 20_000): Promise<void> {
  await row(page, title).getByText(words.readyOffline).waitFor({ state: "attached", timeout });
}

/** Waits until the library holds every one of these addresses, ready to read. */
export async function untilAllReady(page: Page, urls: string[], timeout = 30_000): Promise<void> {
  const isReady = async () => {
    const ready = (await listKept(page)).filter(({ state }) => state.status === "ready");
    return ready.map(({ url }) => url).toSorted();
  };
  await expect.poll(isReady, { timeout, interval: 250 }).toEqual(urls.toSorted());
}

/** Opens a story from the list that is on the screen. */
export async function openStory(page: Page, title: string): Promise<void> {
  await row(page, title).getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Scrolls to every picture of the open story. @returns how many came to be seen */
export async function seePictures(page: Page): Promise<number> {
  const pictures = await page.locator("article figure img").all();
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  return pictures.length;
}

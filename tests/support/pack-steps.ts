import type { Page } from "playwright-core";
import { expect } from "vitest";
import { publishStory } from "./illustrated.ts";
import { takeFingerprint } from "./page-library.ts";
import type { Publisher } from "./publisher.ts";

/** Puts stories of different length with two pictures each on the publisher's site. @returns their URLs */
export async function publishStories(publisher: Publisher, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Promise.all(
    numbers.map((number) =>
      publishStory(publisher, `/bekal-${number}`, {
        title: `Bekal nomor ${number}`,
        pictures: 2,
        paragraphs: 6 + (number % 5),
      }),
    ),
  );
}

/** Waits until the trip's pack says that all of it is here, and all of it is. */
export async function untilPacked(page: Page, count: number, timeout: number): Promise<void> {
  const state = async () => {
    const { stories, packed, end } = await takeFingerprint(page);
    const open = stories.filter(({ status }) => status !== "ready");
    return { ready: stories.length - open.length, open, packed: packed.length, end };
  };
  await expect
    .poll(state, { timeout, interval: 250 })
    .toEqual({ ready: count, open: [], packed: count, end: "done" });
}

import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { applyTextSize } from "#app/ui/theme.ts";
import type { Article } from "#article/article.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { getStory, saveProgress } from "#library/stories.ts";
import { leftOf, pageOf } from "./pages-scroller.ts";
import { aLongArticle, keep } from "./reader.fixture.ts";
import ReaderScreen from "./ReaderScreen.tsx";
import { changeStyle, resetStyle } from "./reading-style.ts";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";
import "#app/ui/base.css";

let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
  await page.viewport(390, 844);
  changeStyle({ way: "pages" });
});
afterEach(() => {
  cleanup();
  library.close();
  resetStyle();
});

async function open(over: Partial<Article> = {}, block = 0): Promise<string> {
  const address = await keep(library, aLongArticle(40, over));
  if (block > 0) {
    await saveProgress(library, address, { progress: 0.5, place: { block, passed: 0.5 } });
  }
  render(<ReaderScreen library={Promise.resolve(library)} address={address} />);
  await screen.findByRole("heading", { level: 1 });
  await frames();
  return address;
}

function frames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** The page that is shown, and how many there are, as the reader is told. */
function told(): [number, number] {
  const words = screen.getByText(/^Halaman \d+ dari \d+$/).textContent ?? "";
  const [shown = 0, count = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return [shown, count];
}

function box(): HTMLElement {
  const pages = document.querySelector<HTMLElement>("[data-page]");
  if (pages === null) throw new Error("No pages.");
  return pages;
}

/** The first paragraph with a line in view, once the page stands still. */
async function firstShown(): Promise<number> {
  await settled();
  const { left, right } = box().getBoundingClientRect();
  const blocks = [...document.querySelectorAll<HTMLElement>("[data-block]")];
  const shown = blocks.find((block) =>
    [...block.getClientRects()].some((rect) => rect.left >= left - 1 && rect.right <= right + 1),
  );
  return Number(shown?.dataset["block"]);
}

/** True when a line of the block stands on the page that is shown. */
async function isShown(block: number): Promise<boolean> {
  await settled();
  const { left, right } = box().getBoundingClientRect();
  const rects = document.querySelector(`[data-block="${block}"]`)?.getClientRects() ?? [];
  return [...rects].some((rect) => rect.left >= left - 1 && rect.right <= right + 1);
}

/** The page that was turned to has slid into its place, and nothing is left to reflow. */
async function settled(): Promise<void> {
  await frames();
  const pages = box();
  await waitFor(
    () => {
      const away = Math.abs(pages.scrollLeft) - Math.abs(leftOf(pages, pageOf(pages)));
      expect(Math.abs(away)).toBeLessThan(2);
    },
    { timeout: 3000 },
  );
}

function tap(share: number): void {
  const { left, width, top, height } = box().getBoundingClientRect();
  const at = { clientX: left + width * share, clientY: top + height / 2 };
  fireEvent.click(document.elementFromPoint(at.clientX, at.clientY) ?? box(), at);
}

it("shows a story page by page, with none of it outside a page", async () => {
  await open();
  const [first, count] = told();

  expect(first).toBe(1);
  expect(count).toBeGreaterThan(5);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(innerHeight);
  const { top, bottom } = box().getBoundingClientRect();
  for (const block of document.querySelectorAll("[data-block]")) {
    for (const rect of block.getClientRects()) {
      expect(rect.top).toBeGreaterThanOrEqual(top - 2);
      expect(rect.bottom).toBeLessThanOrEqual(bottom + 2);
    }
  }
});

it("turns by a tap on an edge, and shows or hides the bars by one in the middle", async () => {
  await open();
  tap(0.9);
  expect(told()[0]).toBe(2);
  await settled();
  tap(0.1);
  expect(told()[0]).toBe(1);
  await settled();

  const share = screen.getByRole("button", { name: "Bagikan" });
  expect(share.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
  tap(0.5);
  await waitFor(() => expect(share.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight));
  expect(told()[0]).toBe(1);
});

it("turns by the keys people try, and by its buttons", async () => {
  await open();
  const count = told()[1];
  const turns: [string, number][] = [
    ["ArrowRight", 2],
    [" ", 3],
    ["PageDown", 4],
    ["ArrowLeft", 3],
    ["PageUp", 2],
    ["End", count],
    ["ArrowRight", count],
    ["Home", 1],
    ["ArrowLeft", 1],
  ];
  for (const [key, expected] of turns) {
    fireEvent.keyDown(document.body, { key });
    expect(told()[0]).toBe(expected);
  }
  screen.getByRole("button", { name: "Halaman berikutnya" }).click();
  await waitFor(() => expect(told()[0]).toBe(2));
});

it("follows a finger, and turns when it lets go", async () => {
  await open();
  const target = document.querySelector('[data-block="1"]') ?? box();
  const finger = { pointerType: "touch", isPrimary: true, pointerId: 1, bubbles: true };
  const at = (x: number) => ({ ...finger, clientX: x, clientY: 400 });
  target.dispatchEvent(new PointerEvent("pointerdown", at(300)));
  target.dispatchEvent(new PointerEvent("pointermove", at(200)));
  expect(box().scrollLeft).toBeCloseTo(100, -1);
  expect(told()[0]).toBe(1);
  target.dispatchEvent(new PointerEvent("pointerup", at(180)));

  await waitFor(() => expect(told()[0]).toBe(2));
  await settled();
  expect(box().scrollLeft).toBeCloseTo(390, -1);
});

it("keeps the place through another size, a turned phone, and the other way of reading", async () => {
  await open({}, 20);
  expect(await isShown(20)).toBe(true);

  for (const size of [30, 14, 22]) {
    applyTextSize(size);
    expect(await isShown(20)).toBe(true);
  }
  await page.viewport(844, 390);
  expect(await isShown(20)).toBe(true);
  await page.viewport(390, 844);
  expect(await isShown(20)).toBe(true);

  changeStyle({ way: "scroll" });
  await frames();
  const rect = document.querySelector('[data-block="20"]')?.getBoundingClientRect();
  expect(rect?.top).toBeLessThan(innerHeight / 2);
  expect(rect?.bottom).toBeGreaterThan(-10);
  changeStyle({ way: "pages" });
  await frames();
  expect(await isShown(20)).toBe(true);
});

it("opens on the page where the reader stopped, and remembers the one that was turned to", async () => {
  const address = await open({}, 12);
  expect(await isShown(12)).toBe(true);
  fireEvent.keyDown(document.body, { key: "PageDown" });
  const first = await firstShown();
  cleanup();

  await waitFor(async () => {
    const story = await getStory(library, address);
    expect(story?.place?.block).toBe(first);
  });
});

it("turns the other way where reading goes from right to left", async () => {
  await open({ language: "ar", direction: "rtl" });
  fireEvent.keyDown(document.body, { key: "ArrowLeft" });
  expect(told()[0]).toBe(2);
  await settled();
  expect(box().scrollLeft).toBeLessThan(-300);
  tap(0.1);
  expect(told()[0]).toBe(3);
  await settled();
  tap(0.9);
  expect(told()[0]).toBe(2);
});

it("counts the story as read on its last page, which leads on", async () => {
  await open();
  fireEvent.keyDown(document.body, { key: "End" });
  await settled();

  expect(screen.getByText(/Selesai/)).toBeTruthy();
  const end = screen.getByRole("region", { name: "Akhir cerita" }).getBoundingClientRect();
  expect(end.left).toBeGreaterThanOrEqual(0);
  expect(end.right).toBeLessThanOrEqual(390);
});

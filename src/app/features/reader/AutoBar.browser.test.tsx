import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { speeds } from "#app/ui/speeds.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
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
  // Fast enough to be seen at once.
  speeds.value = { id: { wpm: 3000, words: 5000 } };
});
afterEach(() => {
  cleanup();
  library.close();
  speeds.value = {};
  localStorage.removeItem("bekal.autoShare");
  vi.restoreAllMocks();
  resetStyle();
});

async function start(paragraphs = 40): Promise<void> {
  const article = aLongArticle(paragraphs, { wordCount: paragraphs * 30 });
  const address = await keep(library, article);
  render(<ReaderScreen library={Promise.resolve(library)} address={address} />);
  await screen.findByRole("heading", { level: 1 });
  screen.getByRole("button", { name: "Tampilan" }).click();
  (await screen.findByRole("button", { name: /^Gulir otomatis/ })).click();
  await screen.findByRole("button", { name: "Jeda" });
}

/** How far the story moves in a while, px. */
async function moved(ms = 300): Promise<number> {
  const before = scrollY;
  await new Promise((done) => setTimeout(done, ms));
  return scrollY - before;
}

it("closes the sheet and moves the story at the reader's own speed", async () => {
  await start();
  expect(document.querySelector("dialog[open]")).toBeNull();
  expect(screen.getByText("3.000 kata/mnt")).toBeTruthy();
  // 1,200 words at 3,000 a minute are the story's whole length in 24 s.
  const length = document.querySelector("article")?.offsetHeight ?? 0;
  const inHalf = await moved(500);

  expect(inHalf).toBeGreaterThan((length / 24) * 0.5 * 0.5);
  expect(inHalf).toBeLessThan((length / 24) * 0.5 * 1.6);
});

it("pauses when the story is touched, and goes on when it is told to", async () => {
  await start();
  fireEvent.pointerDown(document.querySelector('[data-block="3"]') ?? document.body);
  await screen.findByText("Dijeda");
  expect(await moved()).toBe(0);

  screen.getByRole("button", { name: "Lanjutkan" }).click();
  await screen.findByRole("button", { name: "Jeda" });
  expect(await moved()).toBeGreaterThan(5);
});

it("goes slower and faster, and remembers it", async () => {
  await start();
  screen.getByRole("button", { name: "Lebih lambat" }).click();
  await screen.findByText("2.700 kata/mnt");
  screen.getByRole("button", { name: "Lebih cepat" }).click();
  await screen.findByText("3.000 kata/mnt");
  screen.getByRole("button", { name: "Lebih cepat" }).click();
  await screen.findByText("3.300 kata/mnt");

  expect(localStorage.getItem("bekal.autoShare")).toBe("1.1");
});

it("stops at the end of the story", async () => {
  speeds.value = { id: { wpm: 90_000, words: 5000 } };
  await start(10);

  await waitFor(() => expect(screen.queryByRole("button", { name: "Jeda" })).toBeNull(), {
    timeout: 4000,
  });
  expect(screen.getByText("Selesai")).toBeTruthy();
});

it("turns pages where the story is read page by page", async () => {
  changeStyle({ way: "pages" });
  speeds.value = { id: { wpm: 20_000, words: 5000 } };
  await start();

  await waitFor(() => expect(screen.getByText(/^Halaman 2 dari/)).toBeTruthy(), { timeout: 3000 });
});

it("goes on by steps, not by gliding, for those who want no motion", async () => {
  const real = window.matchMedia.bind(window);
  vi.spyOn(window, "matchMedia").mockImplementation((query) =>
    query.includes("reduced-motion") ? real("all") : real(query),
  );
  speeds.value = { id: { wpm: 20_000, words: 5000 } };
  await start();
  const places = new Set<number>();
  const until = performance.now() + 1500;
  while (performance.now() < until) {
    places.add(Math.round(scrollY));
    await new Promise((done) => requestAnimationFrame(done));
  }

  expect(places.size).toBeGreaterThan(1);
  expect(places.size).toBeLessThan(8);
  const [first = 0, second = 0] = [...places];
  expect(second - first).toBeGreaterThan(500);
});

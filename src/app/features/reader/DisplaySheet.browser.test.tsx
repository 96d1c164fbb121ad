import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { applyDarkHours, applyTheme, showDisplay } from "#app/ui/theme.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { aLongArticle, keep } from "./reader.fixture.ts";
import ReaderScreen from "./ReaderScreen.tsx";
import { resetStyle } from "./reading-style.ts";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";
import "#app/ui/base.css";

let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
  await page.viewport(1000, 800);
  const address = await keep(library, aLongArticle());
  render(<ReaderScreen library={Promise.resolve(library)} address={address} />);
  await screen.findByRole("heading", { level: 1 });
  screen.getByRole("button", { name: "Tampilan" }).click();
  await screen.findByRole("dialog");
  for (const more of document.querySelectorAll("details")) more.open = true;
});
afterEach(() => {
  cleanup();
  library.close();
  applyDarkHours(undefined);
  applyTheme("system");
  resetStyle();
});

/** How the second paragraph of the story behind the sheet is set. */
function set(): CSSStyleDeclaration {
  return getComputedStyle(document.querySelector('[data-block="1"]') ?? document.body);
}

function slide(name: string, value: number): void {
  fireEvent.input(screen.getByRole("slider", { name }), { target: { value: String(value) } });
}

it("sets the story behind it at once: size, lines, width, paragraphs, letters", async () => {
  const column = () => document.querySelector("article")?.getBoundingClientRect().width ?? 0;
  slide("Ukuran huruf", 24);
  slide("Jarak baris", 2);
  await waitFor(() => expect(set().fontSize).toBe("24px"));
  expect(set().lineHeight).toBe("48px");

  slide("Lebar baris", 30);
  await waitFor(() => expect(column()).toBeCloseTo(24 * 0.477 * 30, 0));

  slide("Jarak alinea", 0.5);
  expect(set().marginBlockEnd).toBe("12px");
  fireEvent.click(screen.getByRole("radio", { name: "Menjorok" }));
  expect(set().marginBlockEnd).toBe("0px");
  expect(set().textIndent).toBe("36px");

  fireEvent.click(screen.getByRole("radio", { name: "Sans" }));
  expect(set().fontFamily).toContain("system-ui");
});

it("goes by steps too, and never beyond its limits", async () => {
  const more = screen.getByRole("button", { name: "Tambah: Jarak baris" });
  for (let count = 0; count < 30; count += 1) fireEvent.click(more);

  expect(await screen.findByText("2,2 baris")).toBeTruthy();
});

it("leads back to the usual, and offers it only when something was changed", async () => {
  const name = "Kembalikan seperti semula";
  expect(screen.queryByRole("button", { name })).toBeNull();
  slide("Jarak baris", 2);
  fireEvent.click(screen.getByRole("radio", { name: "Halaman" }));
  (await screen.findByRole("button", { name })).click();

  await waitFor(() => expect(document.querySelector("[data-page]")).toBeNull());
  expect(set().lineHeight).toBe("30.4px");
  expect(screen.queryByRole("button", { name })).toBeNull();
});

it("keeps what was chosen for the next story and the next start", () => {
  slide("Jarak baris", 1.9);

  const kept: unknown = JSON.parse(localStorage.getItem("bekal.reading") ?? "");
  expect(kept).toMatchObject({ leading: 1.9, way: "scroll" });
});

it("says what a typeface weighs before it is fetched, and shows it once it is here", async () => {
  fireEvent.click(screen.getByRole("radio", { name: "OpenDyslexic" }));
  const fetch = await screen.findByRole("button", { name: "Ambil 237 KB" });
  expect(set().fontFamily).not.toContain("OpenDyslexic");

  fetch.click();
  await waitFor(() => expect(set().fontFamily).toContain("OpenDyslexic"));
  expect(document.fonts.check("19px OpenDyslexic")).toBe(true);
});

it("leaves the typeface that was chosen while another one was on its way", async () => {
  fireEvent.click(screen.getByRole("radio", { name: "Atkinson" }));
  (await screen.findByRole("button", { name: /^Ambil \d/ })).click();
  await screen.findByText("Sedang diambil…");
  fireEvent.click(screen.getByRole("radio", { name: "Sans" }));

  await waitFor(() => expect(document.fonts.check("19px Atkinson Hyperlegible")).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(set().fontFamily).not.toContain("Atkinson");
});

it("stays left-aligned where the browser cannot divide the words, and says why", async () => {
  fireEvent.click(screen.getByRole("radio", { name: "Rata kiri-kanan" }));

  await screen.findByText(/tidak bisa memenggal kata/);
  expect(set().textAlign).toBe("start");
});

it("takes light from the whole screen while reading, and gives it back with the story", async () => {
  slide("Kecerahan", 70);
  const dimmer = await waitFor(() => {
    const found = [...document.querySelectorAll("[aria-hidden]")].find(
      (part) => getComputedStyle(part).backgroundColor === "rgba(0, 0, 0, 0.3)",
    );
    expect(found).toBeTruthy();
    return found;
  });
  expect(getComputedStyle(dimmer ?? document.body).pointerEvents).toBe("none");
  cleanup();
  expect(dimmer?.isConnected).toBe(false);
});

it("makes it dark in the hours that were chosen, and leaves the day as it was", () => {
  const hour = new Date().getHours();
  applyTheme("sepia");
  fireEvent.click(screen.getByRole("switch", { name: /Gelap terjadwal/ }));
  applyDarkHours({ from: hour, to: (hour + 1) % 24 });
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  // What the start script of the next page finds.
  expect(localStorage.getItem("bekal.theme")?.split(",")[hour]).toBe("dark");
  expect(localStorage.getItem("bekal.theme")?.split(",")[(hour + 2) % 24]).toBe("sepia");

  applyDarkHours({ from: (hour + 1) % 24, to: (hour + 2) % 24 });
  expect(document.documentElement.dataset["theme"]).toBe("sepia");
  showDisplay();
  expect(document.documentElement.dataset["theme"]).toBe("sepia");
});

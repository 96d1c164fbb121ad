import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { applyTextSize, applyTheme } from "#app/ui/theme.ts";
import type { Language } from "#i18n/i18n.ts";
import type { Library } from "#library/library.ts";
import { saveAddress } from "#library/stories.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import SettingsScreen from "./SettingsScreen.tsx";
import "#app/ui/tokens.css";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  vi.unstubAllGlobals();
  applyTheme("system");
  applyTextSize(19);
});

function open(onLanguage: (language: Language) => void = () => undefined) {
  render(
    <SettingsScreen library={Promise.resolve(library)} onLanguage={onLanguage} version="9.8.7" />,
  );
}

it("applies a theme at once, and keeps it for the next start", async () => {
  open();
  fireEvent.click(screen.getByRole("radio", { name: /Sepia/ }));

  expect(document.documentElement.dataset["theme"]).toBe("sepia");
  expect(localStorage.getItem("bekal.theme")).toBe("sepia");
});

it("makes the text larger step by step, and no larger than the largest", async () => {
  applyTextSize(31);
  open();
  const larger = screen.getByRole("button", { name: "Perbesar huruf" });
  fireEvent.click(larger);
  await screen.findByText("32 piksel");
  fireEvent.click(larger);

  expect(document.documentElement.style.getPropertyValue("--text-size")).toBe("2rem");
  expect(localStorage.getItem("bekal.textSize")).toBe("32");
});

it("hands the chosen language on", () => {
  const onLanguage = vi.fn<(language: Language) => void>();
  open(onLanguage);
  fireEvent.click(screen.getByRole("radio", { name: "English" }));

  expect(onLanguage).toHaveBeenCalledWith("en");
});

it("counts what is kept, says plainly when nothing is promised, and leads to all about it", async () => {
  await saveAddress(library, { url: "https://a.example/satu", now: 1 });
  open();

  expect(await screen.findByText(/^1 cerita, /)).toBeTruthy();
  const way = screen.getByRole("link", { name: /Belum dijaga peramban/ });
  expect(way.getAttribute("href")).toBe("/settings/storage");
  expect(screen.getByText("9.8.7")).toBeTruthy();
});

it("says which gateway answered", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ status: "ok", version: "1.2.3" })));
  open();
  fireEvent.click(screen.getByRole("button", { name: "Periksa" }));

  expect(await screen.findByText("Terhubung, versi 1.2.3")).toBeTruthy();
});

it.each([
  ["no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a login page of the Wi-Fi", () => Promise.resolve(new Response("<h1>Masuk dulu</h1>"))],
  ["somebody else", () => Promise.resolve(Response.json({ status: "fine" }))],
])("takes %s for no gateway", async (_who, fetch) => {
  vi.stubGlobal("fetch", fetch);
  open();
  fireEvent.click(screen.getByRole("button", { name: "Periksa" }));

  expect(
    await screen.findByText("Tidak terhubung. Yang tersimpan tetap bisa dibaca."),
  ).toBeTruthy();
});

import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { h } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import SettingsScreen from "#app/features/settings/SettingsScreen.tsx";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { changeLanguage } from "./change-language.ts";
import { shownLanguage, startLanguage } from "./language.ts";

afterEach(async () => {
  cleanup();
  await changeLanguage("id");
  localStorage.clear();
});

it("speaks Malay once it is chosen, says so to the page, and keeps the choice", async () => {
  await speakAll("id");
  const library = await anEmptyLibrary();
  const Settings = () =>
    h(SettingsScreen, {
      library: Promise.resolve(library),
      onLanguage: changeLanguage,
      key: shownLanguage.value,
    });
  render(h(Settings, {}));
  fireEvent.click(screen.getByRole("radio", { name: "Bahasa Melayu" }));

  expect(await screen.findByRole("heading", { name: "Tetapan" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("ms");
  expect(localStorage.getItem("bekal.language")).toBe("ms");
  library.close();
});

it("starts in the language that the start script has found", async () => {
  document.documentElement.lang = "ms";
  await startLanguage();

  expect(shownLanguage.value).toBe("ms");
});

it("stays as it is and says why when the words of a language cannot be fetched", async () => {
  await speakAll("id");
  const library = await anEmptyLibrary();
  const onLanguage = vi.fn<() => Promise<void>>(() => Promise.reject(new TypeError("No network")));
  render(h(SettingsScreen, { library: Promise.resolve(library), onLanguage }));
  fireEvent.click(screen.getByRole("radio", { name: "Bahasa Melayu" }));

  expect(await screen.findByText("Belum ada di ponsel ini. Perlu sinyal sekali.")).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Bahasa Indonesia" }).checked).toBe(
    true,
  );
  library.close();
});

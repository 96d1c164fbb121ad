import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { route, watchLocation } from "#app/ui/location.ts";
import { menuStory } from "#app/ui/menu-story.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { saveAddress } from "#library/stories.ts";
import { MenuHost } from "./MenuHost.tsx";

const here = location.href;

beforeEach(() => speakAll());
afterEach(() => {
  cleanup();
  menuStory.value = undefined;
  history.replaceState(null, "", here);
});

async function openMenu(): Promise<HTMLDialogElement> {
  render(<MenuHost />);
  const library = await anEmptyLibrary();
  menuStory.value = await saveAddress(library, { url: "https://pesisir.example/1", now: 1 });
  library.close();
  return screen.findByRole<HTMLDialogElement>("dialog");
}

it("closes the menu of a story when Back changes the screen under it", async () => {
  watchLocation();
  route("/library");
  await openMenu();
  history.back();

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(menuStory.value).toBeUndefined();
});

it("closes the menu, and leaves the screen, when the browser asks it to close", async () => {
  const dialog = await openMenu();
  const before = location.href;
  // What Chromium does for Escape and for Back on a phone.
  dialog.requestClose();

  await waitFor(() => expect(menuStory.value).toBeUndefined());
  expect(location.href).toBe(before);
});

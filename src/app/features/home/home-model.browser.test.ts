import { useModel } from "@preact/signals";
import { cleanup, renderHook } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hideToast, toast } from "#app/ui/toast.ts";
import { libraryTrouble } from "#app/ui/trouble.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { saveAddress } from "#library/stories.ts";
import { HomeModel } from "./home-model.ts";

let library: Library;

beforeEach(async () => {
  await speakAll();
  library = await anEmptyLibrary();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  library.close();
  hideToast();
  libraryTrouble.value = undefined;
});

function aHome() {
  const opened = Promise.resolve(library);
  return renderHook(() => useModel(() => new HomeModel(opened))).result.current;
}

function breakReading(): void {
  vi.spyOn(IDBIndex.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("lost", "InvalidStateError");
  });
}

it("says so when the library cannot be read at all", async () => {
  breakReading();
  const home = aHome();
  await home.refresh();

  expect(libraryTrouble.value).toBe("storage-closed");
});

it("keeps its lists when a later reading fails, and says why in a toast", async () => {
  await saveAddress(library, { url: "https://pesisir.example/pasang", now: 1 });
  const home = aHome();
  await home.refresh();
  breakReading();
  await home.refresh();

  expect(home.shelves.value?.waiting).toHaveLength(1);
  expect(libraryTrouble.value).toBeUndefined();
  expect(toast.value?.text).toContain("Penyimpanan terputus");
});

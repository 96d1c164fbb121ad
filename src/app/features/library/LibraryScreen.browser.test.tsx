import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { claimNext, failStory } from "#library/queue.ts";
import type { Library } from "#library/library.ts";
import { saveAddress, setArchived } from "#library/stories.ts";
import LibraryScreen from "./LibraryScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => {
  cleanup();
  library.close();
});

async function save(title: string): Promise<string> {
  const url = `https://a.example/${encodeURIComponent(title)}`;
  return (await saveAddress(library, { url, title, now: 1 })).address;
}

function chip(name: RegExp): HTMLElement {
  return within(screen.getByRole("navigation", { name: "Saring" })).getByRole("link", { name });
}

it("marks the chosen chip, counts them all, and gives each its own address", async () => {
  await save("Satu");
  await setArchived(library, await save("Dua"), 5);
  render(<LibraryScreen library={Promise.resolve(library)} />);

  await screen.findByRole("link", { name: "Satu" });
  expect(chip(/Belum dibaca/).textContent).toBe("Belum dibaca1");
  expect(chip(/Belum dibaca/).getAttribute("aria-current")).toBe("page");
  expect(chip(/Semua/).textContent).toBe("Semua2");
  expect(chip(/Semua/).getAttribute("href")).toBe("/library?show=all");
  expect(chip(/Arsip/).getAttribute("aria-current")).toBeNull();
});

it("changes the list with the chip and keeps the chips where they are", async () => {
  await save("Satu");
  await setArchived(library, await save("Dua"), 5);
  const opened = Promise.resolve(library);
  const { rerender } = render(<LibraryScreen library={opened} />);
  await screen.findByRole("link", { name: "Satu" });
  const archive = chip(/Arsip/);
  archive.focus();
  rerender(<LibraryScreen library={opened} show="archive" />);

  await screen.findByRole("link", { name: "Dua" });
  expect(screen.queryByRole("link", { name: "Satu" })).toBeNull();
  expect(document.activeElement).toBe(archive);
  expect(archive.getAttribute("aria-current")).toBe("page");
});

it("has a chip for what failed only when something has", async () => {
  await save("Satu");
  render(<LibraryScreen library={Promise.resolve(library)} />);
  await screen.findByRole("link", { name: "Satu" });
  expect(screen.queryByRole("link", { name: /Belum bisa diambil/ })).toBeNull();

  await claimNext(library, 1);
  const address = "https://a.example/Satu";
  await failStory(library, { address, code: "not-found", now: 1 });
  await waitFor(() => expect(chip(/Belum bisa diambil/).textContent).toBe("Belum bisa diambil1"));
  expect(chip(/Belum bisa diambil/).getAttribute("href")).toBe("/library?show=failed");
});

it.each([
  ["failed", "Tidak ada yang gagal"],
  [undefined, "Pustaka masih kosong"],
  ["all", "Pustaka masih kosong"],
  ["favourites", "Belum ada yang disukai"],
  ["archive", "Arsip masih kosong"],
])("says what belongs into the empty list %s", async (show, title) => {
  render(<LibraryScreen library={Promise.resolve(library)} show={show} />);

  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Simpan cerita" }).getAttribute("href")).toBe("/save");
});

it("brings the next page when its end comes near", async () => {
  for (let index = 0; index < 55; index += 1) await save(`Cerita ${index}`);
  render(<LibraryScreen library={Promise.resolve(library)} />);
  await screen.findByRole("link", { name: "Cerita 54" });
  expect(screen.queryByRole("link", { name: "Cerita 0" })).toBeNull();

  screen.getByRole("button", { name: "Tampilkan lebih banyak" }).scrollIntoView();
  await waitFor(() => expect(screen.getByRole("link", { name: "Cerita 0" })).toBeTruthy());
});

import { render, screen, waitFor, within } from "@testing-library/preact";
import { expect, it } from "vitest";
import { claimNext, failStory } from "#library/queue.ts";
import type { Library } from "#library/library.ts";
import { seedStories } from "#library/seed.fixture.ts";
import { saveAddress, setArchived } from "#library/stories.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import LibraryScreen from "./LibraryScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
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
  render(<LibraryScreen library={Promise.resolve(library)} query={{}} />);

  await screen.findByRole("link", { name: "Satu" });
  await waitFor(() => expect(chip(/Belum dibaca/).textContent).toBe("Belum dibaca1"));
  expect(chip(/Belum dibaca/).getAttribute("aria-current")).toBe("page");
  expect(chip(/Semua/).textContent).toBe("Semua2");
  expect(chip(/Semua/).getAttribute("href")).toBe("/library?show=all");
  expect(chip(/Arsip/).getAttribute("aria-current")).toBeNull();
});

it("changes the list with the chip and keeps the chips where they are", async () => {
  await save("Satu");
  await setArchived(library, await save("Dua"), 5);
  const opened = Promise.resolve(library);
  const { rerender } = render(<LibraryScreen library={opened} query={{}} />);
  await screen.findByRole("link", { name: "Satu" });
  const archive = chip(/Arsip/);
  archive.focus();
  rerender(<LibraryScreen library={opened} query={{ show: "archive" }} />);

  await screen.findByRole("link", { name: "Dua" });
  expect(screen.queryByRole("link", { name: "Satu" })).toBeNull();
  expect(document.activeElement).toBe(archive);
  expect(archive.getAttribute("aria-current")).toBe("page");
});

it("has a chip for what failed only when something has", async () => {
  await save("Satu");
  render(<LibraryScreen library={Promise.resolve(library)} query={{}} />);
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
  ["highlights", "Belum ada sorotan"],
  ["archive", "Arsip masih kosong"],
])("says what belongs into the empty list %s", async (show, title) => {
  render(
    <LibraryScreen library={Promise.resolve(library)} query={show === undefined ? {} : { show }} />,
  );

  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Simpan cerita" }).getAttribute("href")).toBe("/save");
});

it("has only the rows around the screen in the document, and counts ten thousand of them", async () => {
  await seedStories(library, 10_000);
  render(<LibraryScreen library={Promise.resolve(library)} query={{ show: "all" }} />);
  const newest = await screen.findByRole("link", { name: "Cerita 9999" });
  expect(newest.closest("li")?.getAttribute("aria-setsize")).toBe("10000");
  expect(newest.closest("li")?.getAttribute("aria-posinset")).toBe("1");
  expect(rows().length).toBeLessThan(40);

  scrollTo(0, document.documentElement.scrollHeight);
  const oldest = await screen.findByRole("link", { name: "Cerita 0" }, { timeout: 15_000 });
  expect(oldest.closest("li")?.getAttribute("aria-posinset")).toBe("10000");
  expect(rows().length).toBeLessThan(40);
}, 40_000);

it("keeps a row in the document while it has the focus, however far it is scrolled away", async () => {
  await seedStories(library, 500);
  render(<LibraryScreen library={Promise.resolve(library)} query={{ show: "all" }} />);
  const first = await screen.findByRole("link", { name: "Cerita 499" });
  first.focus();
  scrollTo(0, 20_000);

  await waitFor(() => expect(screen.queryByRole("link", { name: "Cerita 490" })).toBeNull());
  expect(document.activeElement).toBe(first);
});

it("keeps a row and its link when its record comes, so that a tap meanwhile is not lost", async () => {
  await seedStories(library, 500);
  render(<LibraryScreen library={Promise.resolve(library)} query={{ show: "all" }} />);
  await screen.findByRole("link", { name: "Cerita 499" });
  const isBare = (row: HTMLElement) => row.querySelector("a") !== null && !row.querySelector("p");
  const drawn = Promise.withResolvers<HTMLElement>();
  const observer = new MutationObserver(() => {
    const bare = rows().find(isBare);
    if (bare !== undefined) drawn.resolve(bare);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  scrollTo(0, 20_000);
  const row = await drawn.promise;
  observer.disconnect();
  const link = row.querySelector("a");

  await waitFor(() => expect(isBare(row)).toBe(false));
  expect(row.isConnected).toBe(true);
  expect(row.querySelector("a")).toBe(link);
});

it("has each row below the one before, however long its title", async () => {
  const title = (index: number) => (index % 3 === 0 ? `Judul ${"panjang ".repeat(40)}` : "Pendek");
  await seedStories(library, 200, (index) => ({ title: title(index) }));
  render(<LibraryScreen library={Promise.resolve(library)} query={{ show: "all" }} />);
  await screen.findAllByRole("link", { name: "Pendek" });
  scrollTo(0, 3000);
  await waitFor(() => expect(Number(rows()[0]?.getAttribute("aria-posinset"))).toBeGreaterThan(1));

  await waitFor(() => {
    const boxes = rows().map((row) => row.getBoundingClientRect());
    const gaps = boxes.slice(1).map((box, at) => Math.abs(box.top - (boxes[at]?.bottom ?? 0)));
    expect(Math.max(...gaps)).toBeLessThan(1.5);
  });
});

function rows(): HTMLElement[] {
  return within(screen.getByRole("list", { name: "Semua" })).getAllByRole("listitem");
}

import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { place } from "#app/ui/location.ts";
import { type StoryActions, StoryActionsContext } from "#app/ui/story-actions.ts";
import { applyTextSize } from "#app/ui/theme.ts";
import { saveArticle } from "#library/bodies.ts";
import { askConsent } from "#library/consent.ts";
import { deleteStory } from "#library/deletion.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress, saveProgress } from "#library/stories.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { aLongArticle, keep, keepFailed, url } from "./reader.fixture.ts";
import ReaderScreen from "./ReaderScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  applyTextSize(19);
});

function open(address: string) {
  return render(<ReaderScreen library={Promise.resolve(library)} address={address} />);
}

function blockOf(index: number): HTMLElement {
  const block = document.querySelector<HTMLElement>(`[data-block="${index}"]`);
  if (block === null) throw new Error(`No block ${index}.`);
  return block;
}

it("shows who wrote it, when, how long it is and that it is whole, and begins at the title", async () => {
  open(await keep(library, aLongArticle(3)));

  const title = await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(screen.getByText("Sri Lestari").closest("p")?.textContent).toBe(
    "Oleh Sri Lestari dan Bayu Wirawan",
  );
  expect(screen.getByText(/^19 Juni 2026, 1 menit baca, tersimpan 61 KB$/)).toBeTruthy();
  expect(screen.getByText("Utuh, terbaca tanpa sinyal")).toBeTruthy();
  expect(screen.getByText("pesisir.example")).toBeTruthy();
});

it("opens where the reader stopped, and stays there when the text grows", async () => {
  const address = await keep(library, aLongArticle());
  await saveProgress(library, address, { progress: 0.5, place: { block: 20, passed: 0.5 } });
  open(address);
  await screen.findByRole("heading", { level: 1 });

  const middle = () => {
    const { top, height } = blockOf(20).getBoundingClientRect();
    return -top / height;
  };
  expect(middle()).toBeCloseTo(0.5, 1);

  applyTextSize(30);
  await waitFor(() => expect(getComputedStyle(blockOf(20)).fontSize).toBe("30px"));
  await waitFor(() => expect(middle()).toBeCloseTo(0.5, 1));
});

it("says what a dear story costs, and waits for the reader's word", async () => {
  const { address } = await saveAddress(library, { url, now: 1 });
  const price = { wordCount: 9000, completeness: "whole", pictureCount: 3 } as const;
  const bytes = { textBytes: 60_000, lightBytes: 36_000, fullBytes: 180_000 };
  await askConsent(library, address, { ...price, ...bytes });
  open(address);

  expect(await screen.findByRole("heading", { name: "Menunggu izin Anda" })).toBeTruthy();
  expect(screen.getByText(/^Teksnya 60 KB, .* Gambar ringan menambah 36 KB/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Ambil saja" })).toBeTruthy();
});

it("keeps the place on the device when the reader leaves", async () => {
  const address = await keep(library, aLongArticle());
  const { unmount } = open(address);
  await screen.findByRole("heading", { level: 1 });
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  unmount();

  await waitFor(async () => {
    const story = await getStory(library, address);
    expect(story?.shelf).toBe("reading");
    expect(story?.place?.block).toBeGreaterThan(5);
  });
});

it("hides the bars on a tap on the text, shows them on the next, and keeps them within reach", async () => {
  open(await keep(library, aLongArticle(3)));
  await screen.findByRole("heading", { level: 1 });
  const share = screen.getByRole("button", { name: "Bagikan" });
  const isInView = () => share.getBoundingClientRect().bottom <= innerHeight + 1;
  expect(isInView()).toBe(true);

  fireEvent.click(blockOf(1));
  await waitFor(() => expect(isInView()).toBe(false));

  share.focus();
  await waitFor(() => expect(isInView()).toBe(true));
  share.blur();

  fireEvent.click(blockOf(1));
  await waitFor(() => expect(isInView()).toBe(true));
});

it.each([
  ["paywall", "Halaman ini berbayar", "Buka halaman asli"],
  ["not-found", "Halaman tidak ditemukan", "Buka halaman asli"],
] as const)("says why a story of a %s is not here, and what to do", async (code, reason, step) => {
  open(await keepFailed(library, code));

  expect(await screen.findByRole("heading", { level: 2, name: reason })).toBeTruthy();
  expect(screen.getByRole("link", { name: step }).getAttribute("href")).toBe(url);
  expect(screen.getByRole("button", { name: "Coba lagi" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Hapus" })).toBeTruthy();
});

it("leads from a paywall to pasting the page, and says how", async () => {
  open(await keepFailed(library, "paywall"));

  const paste = await screen.findByRole("link", { name: "Tempel halamannya" });
  expect(paste.getAttribute("href")).toBe(`/save?paste=${encodeURIComponent(url)}`);
  expect(screen.getByText(/^Pilih semua, salin/)).toBeTruthy();
});

it("says what a page is that is no story, and hands out its feed's address", async () => {
  const feed = "https://pesisir.example/umpan.xml";
  const page = { what: "home" as const, feeds: [{ url: feed, title: "Pesisir" }] };
  open(await keepFailed(library, "not-a-story", page));

  const name = "Ini halaman depan, bukan satu cerita";
  expect(await screen.findByRole("heading", { level: 2, name })).toBeTruthy();
  expect(screen.getByText("Situs ini punya kanal: Pesisir")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Tempel halamannya" })).toBeNull();
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  screen.getByRole("button", { name: "Salin alamat" }).click();
  await waitFor(() => expect(writeText).toHaveBeenCalledWith(feed));
});

it("turns from waiting to reading when the text arrives", async () => {
  const { address } = await saveAddress(library, { url, title: "Pasang", now: 1 });
  open(address);
  expect(await screen.findByText("Menunggu sinyal")).toBeTruthy();

  await saveArticle(library, { address, article: aLongArticle(3), sizeBytes: 900, now: 2 });
  expect(await screen.findByText(/^Alinea 2\./)).toBeTruthy();
});

it("does not move under the reader when the story is refreshed", async () => {
  const address = await keep(library, aLongArticle());
  await saveProgress(library, address, { progress: 0.5, place: { block: 20, passed: 0.5 } });
  open(address);
  await screen.findByRole("heading", { level: 1 });
  const before = blockOf(20).getBoundingClientRect().top;

  const article = aLongArticle(40, {
    standfirst: "Ringkasan baru yang panjang sekali. ".repeat(8),
  });
  await saveArticle(library, { address, article, sizeBytes: 900, now: 2 });
  await screen.findByText(/^Ringkasan baru/);

  await waitFor(() =>
    expect(Math.abs(blockOf(20).getBoundingClientRect().top - before)).toBeLessThan(2),
  );
});

it("offers to save an address that is not in the library", async () => {
  open("https://tak.example/ada");

  const save = await screen.findByRole("link", { name: "Simpan cerita" });
  expect(save.getAttribute("href")).toBe("/save?url=https%3A%2F%2Ftak.example%2Fada");
});

it("says that a story was deleted while it was open", async () => {
  const address = await keep(library, aLongArticle(3));
  open(address);
  await screen.findByRole("heading", { level: 1 });
  await deleteStory(library, address, 2);

  expect(await screen.findByText("Cerita ini sudah dihapus")).toBeTruthy();
});

it("leads on to the next unread story", async () => {
  await keep(
    library,
    aLongArticle(3, { url: "https://rel.example/kereta", title: "Kereta malam" }),
  );
  open(await keep(library, aLongArticle(3)));

  const next = await screen.findByRole("link", { name: "Kereta malam" });
  expect(next.getAttribute("href")).toBe("/read?story=https%3A%2F%2Frel.example%2Fkereta");
});

it("makes the text larger and smaller by keys, and puts it back", async () => {
  open(await keep(library, aLongArticle(3)));
  await screen.findByRole("heading", { level: 1 });
  const size = () => getComputedStyle(blockOf(1)).fontSize;

  fireEvent.keyDown(document.body, { key: "+" });
  expect(size()).toBe("20px");
  fireEvent.keyDown(document.body, { key: "-" });
  fireEvent.keyDown(document.body, { key: "-" });
  expect(size()).toBe("18px");
  fireEvent.keyDown(document.body, { key: "-", ctrlKey: true });
  expect(size()).toBe("18px");
  fireEvent.keyDown(document.body, { key: "0" });
  expect(size()).toBe("19px");
});

it("says how much is read and how long the rest will take", async () => {
  open(await keep(library, aLongArticle(40, { wordCount: 1900 })));
  await screen.findByRole("heading", { level: 1 });
  expect(screen.getByText("0%, sisa 10 mnt")).toBeTruthy();

  scrollTo(0, document.documentElement.scrollHeight);
  await screen.findByText("Selesai");
});

it("archives the story and goes on to the next one by one tap", async () => {
  const archived: string[] = [];
  const nothing = () => undefined;
  const actions: StoryActions = {
    share: nothing,
    setArchived: (story) => archived.push(story.address),
    setFavourite: nothing,
    setPinned: nothing,
    remove: nothing,
    retry: nothing,
    retryPictures: nothing,
    setRead: nothing,
  };
  await keep(library, aLongArticle(3, { url: "https://rel.example/kereta", title: "Kereta" }));
  const address = await keep(library, aLongArticle(3));
  render(
    <StoryActionsContext.Provider value={actions}>
      <ReaderScreen library={Promise.resolve(library)} address={address} />
    </StoryActionsContext.Provider>,
  );
  (await screen.findByRole("button", { name: "Arsipkan, lalu lanjut" })).click();

  expect(archived).toEqual([address]);
  expect(place.value.query["story"]).toBe("https://rel.example/kereta");
});

import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import { saveArticle } from "#library/bodies.ts";
import { deleteStory } from "#library/deletion.ts";
import { saveKeeping } from "#library/keep-rule.ts";
import type { Library } from "#library/library.ts";
import { savePicture } from "#library/pictures.ts";
import { claimNext, failStory } from "#library/queue.ts";
import { getStory, saveAddress, setArchived } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import StorageScreen from "./StorageScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const open = () => render(<StorageScreen library={Promise.resolve(library)} />);

async function keep(title: string, pictureBytes: number): Promise<string> {
  const url = `https://kota.example/${title}`;
  const now = Date.now();
  const { address } = await saveAddress(library, { url, now });
  await saveArticle(library, { address, article: anArticle({ url, title }), sizeBytes: 4000, now });
  const bytes = new TextEncoder().encode(title).buffer;
  const picture = { bytes, contentType: "image/webp", sizeBytes: pictureBytes };
  await savePicture(library, { address, index: 0, ...picture });
  return address;
}

it("shows each story by its weight, the biggest first, text and pictures apart", async () => {
  await keep("ringan", 9000);
  await keep("berat", 90_000);
  open();

  const part = await screen.findByRole("region", { name: "Per cerita" });
  const rows = within(part)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(rows).toEqual(["beratteks 4 KB, gambar 90 KB", "ringanteks 4 KB, gambar 9 KB"]);
});

it("removes the pictures of a story, and puts them back on a tap", async () => {
  const address = await keep("berat", 90_000);
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Hapus gambar dari berat" }));

  await screen.findByText("teks 4 KB");
  expect(await getStory(library, address)).toMatchObject({ sizeBytes: 4000, withheldCount: 1 });
  toast.value?.action?.run();
  await screen.findByText("teks 4 KB, gambar 90 KB");
});

it("shows what a limit would remove before it removes anything, and undoes it on a tap", async () => {
  const address = await keep("usang", 90_000);
  await setArchived(library, address, Date.now());
  // No limit of the list is as small: it came from elsewhere, and stays choosable.
  await saveKeeping(library, { rule: { bytes: 1000 } });
  open();

  const part = await screen.findByRole("region", { name: "Melewati batas" });
  expect(within(part).getByText("usang")).toBeTruthy();
  expect(within(part).getByText("Membebaskan 94 KB")).toBeTruthy();
  expect(await getStory(library, address)).toBeDefined();

  fireEvent.click(within(part).getByRole("button", { name: "Hapus sekarang" }));
  await screen.findByText("Semua masih dalam batas.");
  expect(await getStory(library, address)).toBeUndefined();
  expect(toast.value?.text).toBe("1 cerita dihapus");
  toast.value?.action?.run();
  await vi.waitFor(async () => expect(await getStory(library, address)).toBeDefined());
});

it("keeps the limits that the reader chooses, and shows at once what they mean", async () => {
  const address = await keep("usang", 90_000);
  await setArchived(library, address, Date.UTC(2026, 2, 1));
  vi.spyOn(Date, "now").mockReturnValue(Date.UTC(2026, 5, 1));
  open();
  expect(await screen.findByText("Semua masih dalam batas.")).toBeTruthy();

  fireEvent.change(screen.getByLabelText("Umur"), { target: { value: "30" } });
  expect(await screen.findByText("Cerita, 94 KB")).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/Hapus otomatis/));
  cleanup();
  open();
  expect(await screen.findByLabelText("Umur")).toHaveProperty("value", "30");
  expect(screen.getByLabelText(/Hapus otomatis/)).toHaveProperty("checked", true);
});

it("counts what was removed and leads to where it comes back", async () => {
  await deleteStory(library, await keep("satu", 10), Date.now());
  open();

  const link = await screen.findByRole("link", { name: "Lihat 1 cerita" });
  expect(link.getAttribute("href")).toBe("/removed");
});

it("says what to do on a full disk, and where to begin with an empty library", async () => {
  const { unmount } = open();
  expect(await screen.findByText("Belum ada yang tersimpan")).toBeTruthy();
  unmount();

  const { address } = await saveAddress(library, { url: "https://kota.example/a", now: 1 });
  await claimNext(library, 2);
  await failStory(library, { address, code: "storage-full", now: 3 });
  open();
  expect(await screen.findByText(/1 cerita menunggu ruang/)).toBeTruthy();
});

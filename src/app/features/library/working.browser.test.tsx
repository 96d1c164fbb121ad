import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import { tagging } from "#app/ui/tagging.ts";
import type { Library } from "#library/library.ts";
import { getSavedLists, saveList } from "#library/saved-lists.ts";
import { seedStories } from "#library/seed.fixture.ts";
import { getStory } from "#library/stories.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import LibraryScreen from "./LibraryScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";
import "#app/ui/base.css";

let library: Library;
const address = (index: number) => `https://a.example/${index}`;

beforeAll(async () => {
  // What comes with a later part is here before the clock of a test runs.
  await Promise.all([import("./BulkBar.tsx"), import("./ListSheets.tsx")]);
});
onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  tagging.value = undefined;
  history.replaceState(null, "", "/");
});

async function open(query: Record<string, string> = { show: "all" }) {
  render(<LibraryScreen library={Promise.resolve(library)} query={query} />);
  await screen.findByRole("link", { name: "Cerita 0" });
}

/** Returns false where the list has taken the key from the browser. */
function press(key: string, over: Partial<KeyboardEventInit> = {}): boolean {
  const target = document.activeElement ?? document.body;
  return fireEvent.keyDown(target, { key, bubbles: true, cancelable: true, ...over });
}

it("archives all that is chosen and takes all of it back with one tap", async () => {
  await seedStories(library, 3);
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Pilih" }));
  fireEvent.click(await screen.findByRole("checkbox", { name: "Cerita 0" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Cerita 2" }));
  expect(await screen.findByText("2 dipilih")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Arsipkan" }));

  await vi.waitFor(() => expect(toast.value?.text).toBe("2 cerita diarsipkan"));
  expect((await getStory(library, address(2)))?.shelf).toBe("archived");
  expect((await getStory(library, address(1)))?.shelf).toBe("unread");
  await waitFor(() => expect(screen.queryByRole("checkbox")).toBeNull());
  toast.value?.action?.run();
  await vi.waitFor(async () => {
    expect((await getStory(library, address(0)))?.shelf).toBe("unread");
  });
});

it("chooses the whole list at once, also what is not in the document, and deletes it", async () => {
  await seedStories(library, 200);
  render(<LibraryScreen library={Promise.resolve(library)} query={{ show: "all" }} />);
  await screen.findByRole("link", { name: "Cerita 199" });
  fireEvent.click(screen.getByRole("button", { name: "Pilih" }));
  await vi.waitFor(() => {
    fireEvent.click(screen.getByRole("button", { name: "Pilih semua" }));
    expect(screen.getByText("200 dipilih")).toBeTruthy();
  });
  fireEvent.click(screen.getByRole("button", { name: "Hapus" }));

  expect(await screen.findByRole("heading", { name: "Pustaka masih kosong" })).toBeTruthy();
  toast.value?.action?.run();
  expect(await screen.findByRole("link", { name: "Cerita 199" })).toBeTruthy();
});

it("hands what is chosen on to be tagged, and keeps it chosen", async () => {
  await seedStories(library, 2);
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Pilih" }));
  fireEvent.click(await screen.findByRole("checkbox", { name: "Cerita 1" }));
  fireEvent.click(await screen.findByRole("button", { name: "Tag" }));

  expect(tagging.value).toEqual([address(1)]);
  expect(screen.getByText("1 dipilih")).toBeTruthy();
});

it("moves with j and k, likes with s, archives with e and goes on to the next story", async () => {
  await seedStories(library, 4);
  await open({});
  press("j");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 3"));
  press("j");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 2"));
  press("k");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 3"));
  press("s");
  await vi.waitFor(async () => {
    expect(await getStory(library, address(3))).toHaveProperty("favouriteAt");
  });
  press("e");

  await waitFor(() => expect(screen.queryByRole("link", { name: "Cerita 3" })).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 2"));
  press("o");
  expect(new URLSearchParams(location.search).get("story")).toBe(address(2));
});

it("chooses with x, leaves with Escape, searches with / and lists its keys with ?", async () => {
  await seedStories(library, 2);
  await open();
  press("j");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 1"));
  press("x");
  const check = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Cerita 1" });
  expect(check.checked).toBe(true);
  press("Escape");
  await waitFor(() => expect(screen.queryByRole("checkbox")).toBeNull());
  press("?");
  const sheet = await screen.findByRole("dialog", { name: "Tombol papan ketik" });
  expect(within(sheet).getByText("Cari di cerita")).toBeTruthy();
  press("e");
  fireEvent.click(within(sheet).getByRole("button", { name: "Tutup" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect((await getStory(library, address(1)))?.shelf).toBe("unread");
  press("/");
  expect(location.search).toBe("?q=");
});

it("leaves keys with modifiers to the browser", async () => {
  await seedStories(library, 2);
  await open();
  press("j");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cerita 1"));

  expect(press("s", { ctrlKey: true })).toBe(true);
  expect(press("e", { metaKey: true })).toBe(true);
  expect(press("s")).toBe(false);
});

it("chooses and orders by the sheet, tells how many fit, and goes to the address of it", async () => {
  await seedStories(library, 6, (index) => ({ siteName: index < 2 ? "Kota" : "Desa" }));
  await open();
  fireEvent.click(screen.getByRole("button", { name: /Saring dan urutkan/ }));
  const sheet = within(await screen.findByRole("dialog", { name: "Saring dan urutkan" }));
  await sheet.findByRole("option", { name: "Kota (2)" });
  fireEvent.change(sheet.getByLabelText("Sumber"), { target: { value: "Kota" } });
  fireEvent.change(sheet.getByLabelText("Urutan"), { target: { value: "oldest" } });
  fireEvent.click(await sheet.findByRole("button", { name: "Tampilkan 2 cerita" }));

  expect(location.search).toBe("?show=all&source=Kota&sort=oldest");
});

it("keeps a list under a name, shows it among the chips, and deletes it with a way back", async () => {
  await seedStories(library, 1);
  await saveList(library, { id: "1", name: "Lama", query: "show=all&sort=oldest" });
  await open({ show: "all", sort: "oldest" });
  const chip = await screen.findByRole("link", { name: "Lama" });
  expect(chip.getAttribute("aria-current")).toBe("page");
  fireEvent.click(screen.getByRole("button", { name: /Saring dan urutkan/ }));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.input(sheet.getByLabelText("Nama daftar"), { target: { value: "Tertua" } });
  fireEvent.click(sheet.getByRole("button", { name: "Simpan daftar" }));
  await vi.waitFor(async () => expect(await getSavedLists(library)).toHaveLength(2));

  fireEvent.click(await sheet.findByRole("button", { name: "Hapus daftar Lama" }));
  await vi.waitFor(async () => expect(await getSavedLists(library)).toHaveLength(1));
  toast.value?.action?.run();
  await vi.waitFor(async () => expect(await getSavedLists(library)).toHaveLength(2));
});

it("archives by a swipe along the line, and leaves one across it to the page", async () => {
  await seedStories(library, 2);
  await open();
  const row = screen.getByRole("link", { name: "Cerita 1" }).closest("li");
  if (row === null) throw new Error("There is no row.");
  expect(swipe(row, { x: 10, y: 200 })).not.toHaveBeenCalled();
  expect(swipe(row, { x: 150, y: 8 })).toHaveBeenCalled();

  await vi.waitFor(() => expect(toast.value?.text).toBe("1 cerita diarsipkan"));
  expect(row.style.translate).toBe("");
});

it("begins to choose with a finger that rests, and swipes far to delete", async () => {
  await seedStories(library, 2);
  await open();
  const row = screen.getByRole("link", { name: "Cerita 1" }).closest("li");
  if (row === null) throw new Error("There is no row.");
  swipe(row, { x: -row.offsetWidth * 0.7, y: 0 });
  await vi.waitFor(() => expect(toast.value?.text).toBe("1 cerita dihapus"));

  const other = screen.getByRole("link", { name: "Cerita 0" });
  fireEvent.pointerDown(other, touchAt(100, 100));
  const check = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Cerita 0" });
  expect(check.checked).toBe(true);
});

function touchAt(clientX: number, clientY: number): PointerEventInit {
  return { pointerType: "touch", isPrimary: true, pointerId: 1, bubbles: true, clientX, clientY };
}

/** Returns what is called once the finger is the list's and no longer the page's. */
function swipe(row: HTMLElement, by: { x: number; y: number }) {
  // No finger that the browser knows of: there is none to capture.
  const capture = vi.spyOn(HTMLElement.prototype, "setPointerCapture").mockReturnValue();
  const [x, y] = [200, 200];
  fireEvent.pointerDown(row, touchAt(x, y));
  fireEvent.pointerMove(row, touchAt(x + by.x / 2, y + by.y / 2));
  fireEvent.pointerMove(row, touchAt(x + by.x, y + by.y));
  fireEvent.pointerUp(row, touchAt(x + by.x, y + by.y));
  return capture;
}

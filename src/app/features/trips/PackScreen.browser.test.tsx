import { fireEvent, render, screen, within } from "@testing-library/preact";
import { expect, it } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { saveTrip } from "#library/trips.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { aSoonTrip, keepPack, keepStory } from "./pack.fixture.ts";
import PackScreen from "./PackScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

function open() {
  render(<PackScreen library={Promise.resolve(library)} tripId="trip-1" />);
}

async function openThree(): Promise<string[]> {
  const addresses: string[] = [];
  for (const title of ["Pasang", "Garam", "Peron"]) {
    addresses.push(await keepStory(library, title));
  }
  await keepPack(library, addresses);
  open();
  return addresses;
}

async function listTitles(): Promise<(string | null)[]> {
  const list = within(await screen.findByRole("list", { name: "Isi bekal" }));
  return list.getAllByRole("link").map(({ textContent }) => textContent);
}

async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}

it("lists the stories in reading order, each with its reason, and the sums of all", async () => {
  await openThree();

  expect(await listTitles()).toEqual(["Pasang", "Garam", "Peron"]);
  expect(screen.getByText("Muat: sisa 15 menit, 4 KB")).toBeTruthy();
  expect(screen.getByText("15 dari 20 menit")).toBeTruthy();
  expect(screen.getByText("12 KB dari 2 MB")).toBeTruthy();
});

it("moves a story down by its button, and the focus goes with it", async () => {
  const [first, second] = await openThree();
  await press("Atur");
  const down = await screen.findByRole("button", { name: "Turunkan Pasang" });
  down.focus();
  fireEvent.click(down);

  await expect.poll(listTitles).toEqual(["Garam", "Pasang", "Peron"]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Turunkan Pasang");
  expect(screen.getByText("Pasang: nomor 2 dari 3")).toBeTruthy();
  const pack = await getPack(library, "trip-1");
  expect(pack?.items.slice(0, 2).map(({ address }) => address)).toEqual([second, first]);
  expect(pack?.isOrderedByHand).toBe(true);
});

it("moves a story with the keyboard alone", async () => {
  await openThree();
  const link = await screen.findByRole("link", { name: "Peron" });
  link.focus();
  fireEvent.keyDown(link, { key: "ArrowUp", altKey: true });

  await expect.poll(listTitles).toEqual(["Pasang", "Peron", "Garam"]);
  expect(document.activeElement?.textContent).toBe("Peron");
});

it("pins a story, and lets it go again", async () => {
  const [first] = await openThree();
  await press("Atur");
  await press("Sematkan Pasang");
  await screen.findByRole("button", { name: "Lepas sematan Pasang" });
  expect((await getPack(library, "trip-1"))?.pinned).toEqual([first]);

  await press("Lepas sematan Pasang");
  await screen.findByRole("button", { name: "Sematkan Pasang" });
  expect((await getPack(library, "trip-1"))?.pinned).toEqual([]);
});

it("takes a story out, says why it stays at home, and brings it back on undo", async () => {
  await openThree();
  await press("Atur");
  await press("Keluarkan Garam");

  await expect.poll(listTitles).not.toContain("Garam");
  expect(await screen.findByText("1 cerita tidak ikut")).toBeTruthy();
  expect(screen.getByText("Anda keluarkan")).toBeTruthy();
  toast.value?.action?.run();
  await expect.poll(listTitles).toEqual(["Pasang", "Garam", "Peron"]);
});

it("takes a story in that was left out", async () => {
  await openThree();
  await press("Atur");
  await press("Keluarkan Garam");
  await press("Masukkan Garam");

  await expect.poll(listTitles).toContain("Garam");
});

it("tells a trip without a pack from one that is gone", async () => {
  open();
  expect(await screen.findByRole("heading", { name: "Perjalanan ini tidak ada" })).toBeTruthy();

  await saveTrip(library, aSoonTrip());
  expect(await screen.findByRole("heading", { name: "Belum dikemas" })).toBeTruthy();
});

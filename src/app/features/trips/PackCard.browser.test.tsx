import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { hasSignal } from "#app/ui/signal.ts";
import type { Library } from "#library/library.ts";
import { changePack } from "#library/packs.ts";
import { saveTrip } from "#library/trips.ts";
import { cardPlace } from "#app/ui/card-place.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { aSoonTrip, keepPack, keepStory } from "./pack.fixture.ts";
import PackCard from "./PackCard.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  hasSignal.value = undefined;
  localStorage.removeItem(cardPlace);
  localStorage.removeItem("bekal.invite");
});

function open() {
  return render(<PackCard library={Promise.resolve(library)} />);
}

it("shows the minutes that are ready of those wanted, and begins with the first story", async () => {
  const first = await keepStory(library, "Pasang");
  await keepPack(library, [first, await keepStory(library, "Garam")]);
  open();

  expect(await screen.findByRole("heading", { name: "10 menit terisi" })).toBeTruthy();
  expect(screen.getByText("2 cerita, 8 KB, siap tanpa sinyal")).toBeTruthy();
  expect(screen.getByRole("img", { name: "10 dari 20 menit siap" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Mulai baca" }).getAttribute("href")).toContain(
    encodeURIComponent(first),
  );
});

it("counts only what is here, and says why the rest is not", async () => {
  const addresses = [await keepStory(library, "Pasang"), await keepStory(library, "Garam", false)];
  const at = new Date().setHours(5, 40, 0, 0);
  await keepPack(library, addresses, { result: { at, end: "cap-reached" } });
  open();

  expect(await screen.findByText("1 dari 2, berhenti di batas kuota")).toBeTruthy();
  expect(screen.getByText("Dikemas 05.40; berhenti: batas kuota")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Kemas sekarang" })).toBeTruthy();
});

it("says that it waits for signal when a request has failed", async () => {
  const addresses = [await keepStory(library, "Pasang"), await keepStory(library, "Garam", false)];
  await keepPack(library, addresses);
  hasSignal.value = false;
  open();

  expect(await screen.findByText("1 dari 2, menunggu sinyal")).toBeTruthy();
});

it("follows a story that arrives while it is on the screen", async () => {
  const addresses = [await keepStory(library, "Pasang"), await keepStory(library, "Garam", false)];
  await keepPack(library, addresses);
  open();
  await screen.findByRole("heading", { name: "5 menit terisi" });
  await keepStory(library, "Garam");

  expect(await screen.findByRole("heading", { name: "10 menit terisi" })).toBeTruthy();
});

it("offers to pack a trip that has no pack, and to resume one that is paused", async () => {
  await saveTrip(library, aSoonTrip());
  open();
  expect(await screen.findByRole("heading", { name: "Isi 20 menit" })).toBeTruthy();
  expect(screen.getByText("Belum dikemas. Paling banyak 2 MB.")).toBeTruthy();

  await saveTrip(library, aSoonTrip({ isPaused: true }));
  fireEvent.click(await screen.findByRole("button", { name: "Lanjutkan" }));
  expect(await screen.findByRole("button", { name: "Kemas sekarang" })).toBeTruthy();
});

it("packs with one tap, without a network too, and says honestly when there is nothing", async () => {
  await saveTrip(library, aSoonTrip());
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Kemas sekarang" }));

  // The code that packs comes with the tap.
  const empty = { name: "Bekal masih kosong" };
  expect(await screen.findByRole("heading", empty, { timeout: 5000 })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Simpan cerita" }).getAttribute("href")).toBe("/save");
});

it("stays with a pack that has left until the way is over", async () => {
  const address = await keepStory(library, "Pasang");
  const at = Date.now() - 60_000;
  await keepPack(library, [address], { trip: aSoonTrip({ departure: { kind: "once", at } }) });
  open();

  expect(await screen.findByText(/^Pulang, berangkat /)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Mulai baca" })).toBeTruthy();
});

it("shows what the departure check found, the worst first", async () => {
  const address = await keepStory(library, "Pasang");
  const trip = await keepPack(library, [address]);
  open();
  await screen.findByRole("button", { name: "Periksa sebelum berangkat" });
  const checkedAt = new Date().setHours(5, 52, 0, 0);
  const story = (verdict: "green" | "amber", kinds: "missing-picture"[]) => ({
    address,
    verdict,
    faults: kinds.map((kind) => ({ kind, index: 0 })),
  });
  const check = { checkedAt, shellFaults: [], stories: [story("green", [])] };
  await changePack(library, trip.id, (pack) => ({ ...pack, check }));
  expect(await screen.findByText("Semua terbuka tanpa sinyal, diperiksa 05.52")).toBeTruthy();

  const amber = { ...check, stories: [story("amber", ["missing-picture"])] };
  await changePack(library, trip.id, (pack) => ({ ...pack, check: amber }));
  expect(await screen.findByText("Ada 1 yang kurang, diperiksa 05.52")).toBeTruthy();
  expect(screen.getByText(/ada gambar yang belum diambil$/)).toBeTruthy();
});

it("checks with one tap that every story opens", async () => {
  await keepPack(library, [await keepStory(library, "Pasang")]);
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Periksa sebelum berangkat" }));

  // No service worker keeps the app of a test: the check says so.
  expect(await screen.findByText(/Aplikasi belum tersimpan|tidak menjawab/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Periksa lagi" })).toBeTruthy();
});

it("invites a reader with some stories, once a place is kept for it, until told not to", async () => {
  for (const title of ["Satu", "Dua", "Tiga", "Empat"]) await keepStory(library, title);
  open();
  await expect.poll(() => localStorage.getItem(cardPlace)).toBe("190px");
  expect(screen.queryByRole("link", { name: "Buat perjalanan" })).toBeNull();
  cleanup();

  open();
  expect(await screen.findByRole("link", { name: "Buat perjalanan" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Nanti saja" }));
  await expect.poll(() => screen.queryByRole("link", { name: "Buat perjalanan" })).toBeNull();
  cleanup();

  open();
  await expect.poll(() => localStorage.getItem(cardPlace)).toBe("0px");
});

it("keeps its height, so that the lists below stay where they are when it comes again", async () => {
  await keepPack(library, [await keepStory(library, "Pasang")]);
  const { container } = open();
  await screen.findByRole("heading", { name: "5 menit terisi" });

  const height = container.querySelector("section")?.offsetHeight ?? 0;
  expect(height).toBeGreaterThan(50);
  expect(localStorage.getItem(cardPlace)).toBe(`${height}px`);
});

import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { getTrip, saveTrip } from "#library/trips.ts";
import { aTrip } from "#packing/packing.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { keepPack, keepStory } from "./pack.fixture.ts";
import TripsScreen from "./TripsScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  render(<TripsScreen library={Promise.resolve(library)} />);
}

it("teaches what a trip is while there is none", async () => {
  open();

  expect(
    await screen.findByRole("heading", { name: "Bekal untuk setiap perjalanan" }),
  ).toBeTruthy();
  expect(screen.getByRole("link", { name: "Tambah perjalanan" }).getAttribute("href")).toBe(
    "/trips/edit",
  );
});

it("lists trips by their next departure, paused ones last", async () => {
  await saveTrip(library, aTrip({ id: "a", name: "Jauh", isPaused: true }));
  await saveTrip(library, aTrip({ id: "b", name: "Berangkat" }));
  // Not the minute in which the other one leaves.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 2, 4, 9) });
  const at = Date.now() + 60_000;
  await saveTrip(
    library,
    aTrip({ id: "c", name: "Sebentar lagi", departure: { kind: "once", at } }),
  );
  open();

  await screen.findByRole("link", { name: "Berangkat" });
  const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(["Sebentar lagi", "Berangkat", "Jauh"]);
  expect(screen.getByText("Dijeda")).toBeTruthy();
  expect(screen.getAllByText("Sen–Jum, 06.30")).toHaveLength(2);
});

it("pauses a trip and resumes it", async () => {
  await saveTrip(library, aTrip({ name: "Berangkat" }));
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Jeda Berangkat" }));
  fireEvent.click(await screen.findByRole("button", { name: "Lanjutkan Berangkat" }));

  await screen.findByRole("button", { name: "Jeda Berangkat" });
  expect(await getTrip(library, "trip-1")).toEqual(aTrip({ name: "Berangkat" }));
});

it("deletes a trip with its pack, and takes both back on undo", async () => {
  await keepPack(library, [await keepStory(library, "Pasang")]);
  const pack = await getPack(library, "trip-1");
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Hapus Pulang" }));
  await screen.findByRole("heading", { name: "Bekal untuk setiap perjalanan" });
  expect(await getPack(library, "trip-1")).toBeUndefined();

  toast.value?.action?.run();
  await screen.findByRole("link", { name: "Pulang" });
  expect(await getPack(library, "trip-1")).toEqual(pack);
});

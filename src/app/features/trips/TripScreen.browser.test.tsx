import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { saveAddress } from "#library/stories.ts";
import { listTrips, saveTrip } from "#library/trips.ts";
import { aTrip } from "#packing/packing.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import TripScreen from "./TripScreen.tsx";

let library: Library;
const startedAt = location.href;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  history.replaceState(null, "", startedAt);
});

function open(tripId?: string) {
  render(<TripScreen library={Promise.resolve(library)} tripId={tripId} />);
}

it("keeps a new trip with one tap: a working day's way of 25 minutes and 2 MB", async () => {
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Simpan perjalanan" }));

  await expect.poll(() => toast.value?.text).toBe("Perjalanan disimpan");
  const [trip] = await listTrips(library);
  expect(trip).toMatchObject({
    departure: { kind: "weekly", weekdays: [1, 2, 3, 4, 5], time: "06:30" },
    minutes: 25,
    capBytes: 2_000_000,
    pictures: "light",
  });
  expect(location.pathname).toBe("/trips");
});

it("says in words what is missing, and keeps nothing until it is there", async () => {
  open();
  for (const day of ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"]) {
    fireEvent.click(await screen.findByRole("checkbox", { name: day }));
  }
  fireEvent.click(screen.getByRole("button", { name: "Simpan perjalanan" }));

  expect((await screen.findByRole("alert")).textContent).toBe("Pilih paling sedikit satu hari.");
  expect(await listTrips(library)).toEqual([]);

  fireEvent.click(screen.getByRole("checkbox", { name: "Minggu" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("takes a cap of the reader's own", async () => {
  open();
  fireEvent.click(await screen.findByRole("radio", { name: "Lainnya" }));
  fireEvent.input(await screen.findByLabelText("Batas dalam MB"), { target: { value: "0,7" } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan perjalanan" }));

  await expect.poll(async () => (await listTrips(library))[0]?.capBytes).toBe(700_000);
});

it("changes minutes by steps, and no further than a trip may last", async () => {
  await saveTrip(library, aTrip({ minutes: 235 }));
  open("trip-1");
  const more = await screen.findByRole("button", { name: "Tambah 5 menit" });
  fireEvent.click(more);

  await screen.findByText("240 menit");
  expect(more.hasAttribute("disabled")).toBe(true);
});

it("changes a trip that is kept, and keeps what the screen does not show", async () => {
  const trip = aTrip({ name: "Pulang", isPaused: true });
  await saveTrip(library, trip);
  open(trip.id);
  fireEvent.input(await screen.findByRole("textbox", { name: "Nama" }), {
    target: { value: "Berangkat" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Simpan perjalanan" }));

  await expect.poll(() => listTrips(library)).toEqual([{ ...trip, name: "Berangkat" }]);
});

it("offers the sources that the reader's stories come from", async () => {
  await saveAddress(library, { url: "https://pesisir.example/pasang", now: 1 });
  open();
  fireEvent.click(await screen.findByRole("checkbox", { name: "pesisir.example" }));
  fireEvent.click(screen.getByRole("button", { name: "Simpan perjalanan" }));

  await expect
    .poll(async () => (await listTrips(library))[0]?.sources)
    .toEqual(["pesisir.example"]);
});

it("says so when the trip is gone", async () => {
  open("nowhere");

  expect(await screen.findByRole("heading", { name: "Perjalanan ini tidak ada" })).toBeTruthy();
});

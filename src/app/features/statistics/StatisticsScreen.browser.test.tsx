import { fireEvent, render, screen, within } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { readReadingStore, recordReading, setCounting } from "#library/reading-days.ts";
import { recordSpent } from "#library/spending.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import StatisticsScreen from "./StatisticsScreen.tsx";

let library: Library;
const minute = 60_000;
const dayMs = 86_400_000;

onEmptyLibrary((empty) => {
  library = empty;
});

const noonToday = () => new Date().setHours(12, 0, 0, 0);

function read(minutes: number, endAt = noonToday(), source = "Pesisir") {
  const stretches = [{ endAt, ms: minutes * minute }];
  return recordReading(library, { way: "read", stretches, source });
}

function open() {
  render(<StatisticsScreen library={Promise.resolve(library)} />);
}

function figure(name: string): string | null | undefined {
  return screen
    .getAllByText(name)
    .find(({ tagName }) => tagName === "DT")
    ?.parentElement?.querySelector("dd")?.textContent;
}

it("says that nothing is counted yet, and offers nothing to clear", async () => {
  open();

  expect(await screen.findByRole("heading", { name: "Belum ada yang dihitung" })).toBeTruthy();
  expect(screen.getByRole("switch", { name: /Hitung waktu baca/ })).toHaveProperty("checked", true);
  expect(screen.queryByRole("button", { name: "Hapus statistik" })).toBeNull();
});

it("adds everything up, and tells each day, week and month by itself", async () => {
  await read(80);
  await read(45, noonToday() - 70 * dayMs, "Kota Baru");
  const stretches = [{ endAt: noonToday(), ms: 5 * minute }];
  await recordReading(library, { way: "heard", stretches });
  open();

  expect(await screen.findByText("Membaca 1 jam 20 mnt, mendengar 5 mnt, 1 sumber")).toBeTruthy();
  expect(figure("Membaca")).toBe("2 jam 5 mnt");
  expect(figure("Mendengar")).toBe("5 mnt");
  expect(figure("Sumber")).toBe("2");

  const chart = screen.getByRole("slider", { name: "Waktu membaca dan mendengar" });
  expect(chart.getAttribute("aria-valuetext")).toMatch(/^Hari ini\. Membaca 1 jam/);
  fireEvent.input(chart, { target: { value: "0" } });
  expect(await screen.findByText("Tidak ada bacaan")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Bulan" }));
  expect(await screen.findByText(/^Membaca 1 jam 20 mnt/)).toBeTruthy();
  const table = screen.getByRole("table", { hidden: true });
  expect(within(table).getAllByText("45 mnt")).toHaveLength(1);
});

it("clears all of it at once, and brings it back on one tap", async () => {
  await read(30);
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Hapus statistik" }));
  expect(await screen.findByRole("heading", { name: "Belum ada yang dihitung" })).toBeTruthy();

  expect(toast.value?.text).toBe("Statistik dihapus");
  toast.value?.action?.run();
  expect(await screen.findByText("Membaca 30 mnt, 1 sumber")).toBeTruthy();
});

it("counts nothing any more once it is switched off, and keeps what it has", async () => {
  await read(30);
  open();
  fireEvent.click(await screen.findByRole("switch", { name: /Hitung waktu baca/ }));
  await vi.waitFor(async () => expect((await readReadingStore(library)).isCounting).toBe(false));
  await read(30);

  expect((await readReadingStore(library)).days).toMatchObject([{ ms: 30 * minute }]);
  expect(screen.getByText("Membaca 30 mnt, 1 sumber")).toBeTruthy();
});

it("says that counting is off where nothing was ever counted", async () => {
  await setCounting(library, false);
  open();

  expect(await screen.findByRole("heading", { name: "Tidak ada yang dihitung" })).toBeTruthy();
});

it("tells the data that was saved only where there is some", async () => {
  await read(10);
  await recordSpent(library, Date.now(), { kind: "story", bytes: 9_000, headerBytes: 0 });
  open();

  await screen.findByText("Membaca 10 mnt, 1 sumber");
  expect(screen.queryByText("Data dihemat", { selector: "dt" })).toBeNull();
});

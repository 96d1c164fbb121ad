import { fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { saveTextReport } from "#library/text-reports.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import ReportsScreen from "./ReportsScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
afterEach(() => {
  vi.restoreAllMocks();
});

function report(said: string, reportedAt: number): Promise<void> {
  const address = "https://www.pesisir.example/pasang";
  return saveTextReport(library, { address, version: "1", said, wordCount: 26, reportedAt });
}

async function open(): Promise<void> {
  render(<ReportsScreen library={Promise.resolve(library)} />);
  await screen.findByRole("heading", { name: "Laporan teks keliru" });
}

it("says how to report while nothing is", async () => {
  await open();

  expect(await screen.findByRole("heading", { name: "Belum ada laporan" })).toBeTruthy();
});

it("shows each report with all that is handed on, and copies it as text", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await report("Alinea terakhir hilang", 1);
  await report("", 2);
  await open();
  const [newest, oldest] = await screen.findAllByRole("listitem");
  if (newest === undefined || oldest === undefined) throw new Error("Reports are missing.");
  expect(within(newest).getByText("Tanpa keterangan")).toBeTruthy();
  expect(within(oldest).getByText(/^pesisir\.example, /)).toBeTruthy();
  fireEvent.click(within(oldest).getByRole("button", { name: "Salin catatan" }));

  await vi.waitFor(() => expect(toast.value?.text).toBe("Disalin"));
  expect(write.mock.calls[0]?.[0]).toContain("said: Alinea terakhir hilang");
  expect(write.mock.calls[0]?.[0]).toContain("address: https://www.pesisir.example/pasang");
});

it("deletes one, and brings it back on a tap", async () => {
  await report("Alinea terakhir hilang", 1);
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "Hapus laporan" }));
  expect(await screen.findByRole("heading", { name: "Belum ada laporan" })).toBeTruthy();

  toast.value?.action?.run();
  expect(await screen.findByText("Alinea terakhir hilang")).toBeTruthy();
});

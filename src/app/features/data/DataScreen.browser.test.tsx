import { fireEvent, render, screen, within } from "@testing-library/preact";
import { expect, it } from "vitest";
import { saveArticle } from "#library/bodies.ts";
import { getDataRule, saveDataRule } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { recordSpent } from "#library/spending.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import DataScreen from "./DataScreen.tsx";

const address = "https://pesisir.example/pasang";
const day = 86_400_000;
let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

const open = () => render(<DataScreen library={Promise.resolve(library)} />);

const spend = (kind: "app" | "story" | "picture", bytes: number, at = Date.now()) =>
  recordSpent(library, at, {
    kind,
    bytes,
    headerBytes: bytes / 10,
    shares: [{ address, bytes }],
  });

/** One story that came, and its picture that has not. */
async function keepOne() {
  const now = Date.now();
  await saveAddress(library, { url: address, now });
  await saveArticle(library, { address, article: anArticle(), sizeBytes: 4000, now });
}

it("says that nothing was spent yet, and what will be shown", async () => {
  open();
  expect(await screen.findByText("Belum ada data yang terpakai bulan ini.")).toBeTruthy();
  expect(screen.getByText("Belum ada yang terpakai")).toBeTruthy();
  expect(screen.getByText("Belum ada cerita yang diambil.")).toBeTruthy();
});

it("tells what the month cost, in money too, and how much more the originals weigh", async () => {
  await keepOne();
  await spend("picture", 80_000);
  await spend("app", 40_000);
  open();

  expect(await screen.findByText("kurang dari Rp 1, dengan harga contoh")).toBeTruthy();
  expect(screen.getByText("12 kali lebih hemat")).toBeTruthy();
  expect(screen.getByText(/Termasuk taksiran 12 KB/)).toBeTruthy();
  const stories = screen.getByRole("region", { name: "Cerita paling besar" });
  expect(await within(stories).findByText("Aslinya 996 KB, 8,3 kali lipat")).toBeTruthy();
});

it("goes through the days by the arrow keys, and gives them all as a table", async () => {
  await spend("picture", 20_000, Date.now() - day);
  await spend("story", 30_000);
  open();
  const slider = await screen.findByRole("slider", { name: "Data per hari" });
  expect(slider.getAttribute("aria-valuetext")).toMatch(/: 30 KB$/);

  fireEvent.input(slider, { target: { value: "28" } });
  expect(slider.getAttribute("aria-valuetext")).toMatch(/: 20 KB$/);
  expect(screen.getByText("Gambar 20 KB, 2 KB di antaranya taksiran")).toBeTruthy();
  fireEvent.click(screen.getByText("Lihat sebagai tabel"));
  expect(screen.getAllByRole("row")).toHaveLength(3);
});

it("leaves pictures out from now on when the reader wants none", async () => {
  await keepOne();
  open();
  fireEvent.click(await screen.findByRole("radio", { name: /Tanpa gambar/ }));

  await expect.poll(async () => (await getStory(library, address))?.withheldCount).toBe(1);
  expect(await getDataRule(library)).toMatchObject({ pictures: "none" });
});

it("shows what a cap leaves, and says when it is reached", async () => {
  await spend("story", 400_000);
  open();
  const limit = await screen.findByLabelText("Sehari paling banyak");
  fireEvent.change(limit, { target: { value: "500000" } });
  expect(await screen.findByText("Sisa 100 KB")).toBeTruthy();

  await spend("story", 99_000);
  expect(await screen.findByText("Batas tercapai")).toBeTruthy();
});

it("asks whether this is Wi-Fi only where that counts and the browser does not tell", async () => {
  open();
  await screen.findByRole("radio", { name: /Hanya Wi-Fi/ });
  expect(screen.queryByRole("switch")).toBeNull();

  fireEvent.click(screen.getByRole("radio", { name: /Hanya Wi-Fi/ }));
  fireEvent.click(await screen.findByRole("switch", { name: /Saya sedang di Wi-Fi/ }));
  expect(await screen.findByText(/^Menyala sampai/)).toBeTruthy();
  expect((await getDataRule(library)).onWifiUntil).toBeGreaterThan(Date.now());
});

it("counts in the reader's own money", async () => {
  await saveDataRule(library, { currency: "SGD" });
  await spend("story", 10_000_000);
  open();
  fireEvent.change(await screen.findByLabelText("Harga per GB"), { target: { value: "8" } });
  expect(await screen.findByText(/^kira-kira (S\$|SGD)\s?0,08$/)).toBeTruthy();
});

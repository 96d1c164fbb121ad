import words from "#tests/support/words.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { enter, focusOf, tabTo } from "../support/keyboard.ts";
import { listKept, seedStories } from "../support/page-library.ts";
import { openApp, untilReady } from "../support/steps.ts";

const title = "Tangga menuju peron";
let journey: Journey;
let press: (key: string) => Promise<void>;
let type: (text: string) => Promise<void>;

beforeAll(async () => {
  journey = await startJourney();
  const { page, context } = journey.phone;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  press = (key) => page.keyboard.press(key);
  type = (text) => page.keyboard.type(text);
  await openApp(page, journey.network.origin);
  await seedStories(page, 4);
});
afterAll(() => journey.end());

it("saves, opens, reads and goes back with a keyboard alone", async () => {
  const { phone, publisher } = journey;
  const { page } = phone;
  const url = await publishStory(publisher, "/tangga", { title, paragraphs: 20 });

  await enter(page, words.saveTitle);
  await tabTo(page, words.addressLabel);
  await type(url);
  await press("Enter");
  await untilReady(page, title);

  await enter(page, title);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await press("PageDown");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Tombol papan ketik" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  // Backwards: what stands after the story would count as read.
  await enter(page, words.back, "Shift+Tab");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  await tabTo(page, title);
});

it("marks a sentence and writes a note to it", async () => {
  const { page } = journey.phone;
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await press("h");
  await page.getByRole("dialog", { name: "Sorot tanpa memilih" }).waitFor();
  await enter(page, "Bagian ");
  await page.getByText("Disorot").waitFor();
  expect(await focusOf(page)).toBeDefined();

  await enter(page, "Di dalam cerita", "Shift+Tab");
  await enter(page, "Sorotan1 di cerita ini");
  await enter(page, "Ubah sorotan: Bagian");
  await tabTo(page, "Catatan");
  await type("Tanyakan besok.");
  await press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await focusOf(page))?.name).toBe("Di dalam cerita");

  await press("Enter");
  await enter(page, "Sorotan1 di cerita ini");
  await page.getByRole("dialog").getByText("Tanyakan besok.").waitFor();
  await enter(page, "Bagian ");
  await expect.poll(async () => (await focusOf(page))?.tag).toBe("P");
});

it("finds words in the story, and stands where they were found", async () => {
  const { page } = journey.phone;
  await press("f");
  await tabTo(page, "Cari di cerita ini");
  await type("Bagian 9");
  await page.getByText("1 dari 1").waitFor();
  await press("Escape");
  await expect.poll(async () => (await focusOf(page))?.name).toMatch(/^Bagian 9/);
  await press("Escape");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
});

it("searches the library, opens what was found, and stands on it", async () => {
  const { page } = journey.phone;
  await enter(page, words.library);
  await page.getByRole("heading", { level: 1, name: words.library }).waitFor();
  await press("/");
  await expect.poll(async () => (await focusOf(page))?.name).toBe("Cari di pustaka");
  await type("tangga");
  await page.getByText("1 cerita", { exact: true }).waitFor();
  await press("ArrowDown");
  await expect.poll(async () => (await focusOf(page))?.name).toBe(title);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await press("Escape");
  await expect.poll(async () => (await focusOf(page))?.tag).not.toBe("INPUT");
});

it("tags a story from its row", async () => {
  const { page } = journey.phone;
  await enter(page, words.back, "Shift+Tab");
  await page.getByRole("searchbox").waitFor();
  await enter(page, "Kembali ke pustaka", "Shift+Tab");
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.getByRole("list", { name: "Belum dibaca" }).waitFor();
  // Not the first: it was read to its end, and leaves this list once that is kept.
  await press("j");
  await press("j");
  await expect.poll(async () => (await focusOf(page))?.name).toMatch(/^Cerita pesisir/);
  const name = (await focusOf(page))?.name ?? "";
  await press("t");
  await page.getByRole("dialog", { name: "Tag cerita" }).waitFor();
  await tabTo(page, "Cari atau buat tag");
  await type("kereta");
  await press("Enter");
  await page.getByRole("checkbox", { name: "kereta" }).waitFor();
  await press("Escape");
  await expect.poll(async () => (await focusOf(page))?.name).toContain(name);
});

it("chooses several stories, deletes them and takes that back", async () => {
  const { page } = journey.phone;
  for (const step of ["j", "x", "j", "x"]) await press(step);
  await page.getByText("2 dipilih").waitFor();
  await press("Delete");
  await page.getByText("2 cerita dihapus").waitFor();
  await expect.poll(async () => (await listKept(page)).length).toBe(3);
  await expect.poll(async () => (await focusOf(page))?.tag).toBe("A");

  await press("Control+z");
  await expect.poll(async () => (await listKept(page)).length).toBe(5);
  await expect.poll(async () => (await focusOf(page))?.tag).toBe("A");
});

it("deletes one story from its menu, and stands on the row that took its place", async () => {
  const { page } = journey.phone;
  await press("k");
  const name = (await focusOf(page))?.name ?? "";
  await enter(page, `Pilihan untuk ${name}`);
  await page.getByRole("dialog", { name }).waitFor();
  await enter(page, "Hapus");
  await page.getByRole("link", { name, exact: true }).waitFor({ state: "detached" });
  await expect.poll(async () => (await focusOf(page))?.tag).toBe("A");
  await enter(page, words.undo);
  await page.getByRole("link", { name, exact: true }).waitFor();
  expect(await focusOf(page)).toBeDefined();
});

it("shares a story", async () => {
  const { page } = journey.phone;
  await press("o");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await enter(page, "Bagikan", "Shift+Tab");
  await page.getByText(words.linkCopied).waitFor();
  expect((await focusOf(page))?.name).toBe("Bagikan");
  expect(journey.phone.errors).toEqual([]);
});

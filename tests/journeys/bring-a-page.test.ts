import { afterAll, beforeAll, expect, it } from "vitest";
import { pasteInIndonesian as pasteWords } from "#i18n/paste.id.ts";
import { aColumn, writePdf } from "#extraction/documents/pdf/pdf.fixture.ts";
import { laterParts } from "#sharing/part-files.ts";
import words from "#tests/support/words.ts";
import { findBarriers } from "../support/audit.ts";
import { copyPage } from "../support/copy-page.ts";
import { publishStory } from "../support/illustrated.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { countBuilt, countKept } from "../support/kept-files.ts";
import { aPage } from "../support/pages.ts";
import { openApp, openStory, row, saveStory, untilReady, untilUsable } from "../support/steps.ts";

const stub = `<!doctype html><html lang="id"><head><title>Harga sunyi</title></head><body><main>
  <h1>Harga sunyi</h1><p>Berlangganan untuk membaca selanjutnya.</p></main></body></html>`;
let journey: Journey;
/** A page of the publisher's, as the browser itself saves it. */
let archive: string;

beforeAll(async () => {
  journey = await startJourney();
  const { phone, network, publisher } = journey;
  publisher.serve("/kereta", { body: aPage("Kereta yang menunggu hujan") });
  await phone.page.goto(publisher.url("/kereta"));
  const devtools = await phone.context.newCDPSession(phone.page);
  archive = (await devtools.send("Page.captureSnapshot", { format: "mhtml" })).data;
  await devtools.detach();
  const permissions = ["clipboard-read", "clipboard-write"];
  await phone.context.grantPermissions(permissions, { origin: network.origin });
  await openApp(phone.page, network.origin);
});
afterAll(() => journey.end());

it("says without a signal that it needs one once, and how much that costs", async () => {
  const { page } = journey.phone;
  await loseSignal(journey);
  await page.getByRole("link", { name: words.saveTitle }).click();
  await page.getByRole("button", { name: words.bringPage }).click();

  await page.getByText(words.readerMissing(laterParts["page-reader"].mostBytes)).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await findSignal(journey);
  await page.goto(journey.network.origin);
  await untilUsable(page);
});

it("leads from a story without a text to pasting its page", async () => {
  const { phone, publisher } = journey;
  await saveStory(phone.page, await publishStory(publisher, "/awal", { title: "Cerita pertama" }));
  await untilReady(phone.page, "Cerita pertama");
  publisher.serve("/sunyi", { body: stub });
  await saveStory(phone.page, publisher.url("/sunyi"));
  await row(phone.page, "Harga sunyi").waitFor();
  await openStory(phone.page, "Harga sunyi");
  await phone.page.getByRole("link", { name: words.pasteThePage }).waitFor();

  expect(await findBarriers(phone.page)).toEqual([]);
});

it("gets what reads pages by itself when there is a story that may need it", async () => {
  const files = () => countKept(journey.phone.page, "page-reader");

  const all = await countBuilt("page-reader");
  await expect.poll(files, { timeout: 40_000, interval: 500 }).toBe(all);
});

it("makes a story of a pasted page without a signal, with a keyboard alone", async () => {
  const { page } = journey.phone;
  await loseSignal(journey);
  await page.goto(journey.network.origin);
  await untilUsable(page);
  await copyPage(page, aPage("Pasar di atas rel"));

  await page.getByRole("link", { name: words.saveTitle }).press("Enter");
  await page.getByRole("button", { name: words.bringPage }).press("Enter");
  await page.getByLabel(pasteWords.pasteLabel).focus();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Control+V");

  await page.getByRole("heading", { name: "Pasar di atas rel" }).waitFor();
  await page.getByText(pasteWords.wholeText).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  // What was found has the focus; the next stop is what keeps it.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await untilReady(page, "Pasar di atas rel");
});

it("reads it after a reload, still without a signal", async () => {
  const { page } = journey.phone;
  await page.reload();
  await openStory(page, "Pasar di atas rel");

  await page.getByRole("article").getByText("Bagian 8.").waitFor();
  expect(await page.getByText(words.ownCopy).count()).toBe(1);
  expect(await page.getByRole("link", { name: words.openOriginal }).count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
});

it("makes a story of a saved page that is opened as a file", async () => {
  const { page } = journey.phone;
  // As Chromium writes it into what it saves.
  const html = `<!-- saved from url=(0030)https://pesisir.example/perahu -->${aPage("Perahu yang pulang malam")}`;
  await openFile("perahu.html", html);
  await page.getByRole("button", { name: words.saveButton }).click();

  await untilReady(page, "Perahu yang pulang malam");
  await openStory(page, "Perahu yang pulang malam");
  const original = page.getByRole("link", { name: words.openOriginal });
  expect(await original.getAttribute("href")).toBe("https://pesisir.example/perahu");
});

it("makes a story of the archive that a browser saves a page as", async () => {
  const { page } = journey.phone;
  await openFile("Kereta.mhtml", archive);
  await page.getByRole("button", { name: words.saveButton }).click();

  await untilReady(page, "Kereta yang menunggu hujan");
  await openStory(page, "Kereta yang menunggu hujan");
  await page.getByRole("article").getByText("Bagian 8.").waitFor();
  const original = page.getByRole("link", { name: words.openOriginal });
  expect(await original.getAttribute("href")).toBe(journey.publisher.url("/kereta"));
});

it("makes a failed story whole, and keeps what the reader did with it", async () => {
  const { phone, publisher, network } = journey;
  const { page } = phone;
  const address = publisher.url("/sunyi");
  await page.goto(`${network.origin}/read?story=${encodeURIComponent(address)}`);
  await page.getByRole("button", { name: words.storyMenu("Harga sunyi") }).click();
  await page.getByRole("button", { name: words.favourite }).click();

  await copyPage(page, aPage("Harga sunyi"));
  await page.getByRole("link", { name: words.pasteThePage }).click();
  await page.getByLabel(pasteWords.pasteLabel).focus();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Control+V");
  await page.getByRole("button", { name: words.saveButton }).click();

  await page.getByRole("article").getByText("Bagian 8.").waitFor();
  const heart = page.getByRole("button", { name: words.favourite });
  expect(await heart.getAttribute("aria-pressed")).toBe("true");
  expect(phone.errors).toEqual([]);
});

it("asks before it fetches what reads PDFs, and reads them without a signal from then on", async () => {
  const { page } = journey.phone;
  const lines = [
    "Warga membawa tali sendiri, dan yang paling tua memeriksa setiap",
    "simpulnya sore itu sebelum air naik lagi di bawah jembatan bambu.",
  ];
  const column = aColumn([...lines, ...lines], { x: 60, y: 99 });
  const pdf = Buffer.from(writePdf([column], { info: { Title: "Tali jembatan" } }));
  await openFile("tali.pdf", pdf);
  await page.getByRole("button", { name: pasteWords.pdfAgree }).click();
  await page.getByText(/^Bagian yang membaca PDF belum terambil/).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await findSignal(journey);
  await openFile("tali.pdf", pdf);
  await page.getByRole("button", { name: pasteWords.pdfAgree }).click();
  await page.getByRole("heading", { name: "Tali jembatan" }).waitFor({ timeout: 30_000 });
  const isKept = () => countKept(page, "pdf-reader");
  await expect.poll(isKept, { timeout: 20_000 }).toBe(1);

  await loseSignal(journey);
  await openFile("tali.pdf", pdf);
  await page.getByRole("heading", { name: "Tali jembatan" }).waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: words.saveButton }).click();
  await untilReady(page, "Tali jembatan");
  expect(journey.phone.errors).toEqual([]);
});

it("keeps the whole text when the publisher still gives none", async () => {
  const { page } = journey.phone;
  await findSignal(journey);
  await page.goto(journey.network.origin);
  await openStory(page, "Harga sunyi");
  await page.getByRole("button", { name: words.storyMenu("Harga sunyi") }).click();
  await page.getByRole("button", { name: words.refresh }).click();

  await page.getByText(/^Versi terbaru belum terambil/).waitFor({ timeout: 30_000 });
  const end = page.getByRole("article").getByText("Bagian 8.");
  await end.waitFor();
  expect(await end.count()).toBe(1);
});

async function openFile(name: string, content: string | Buffer): Promise<void> {
  const { page } = journey.phone;
  await page.goto(journey.network.origin);
  await untilUsable(page);
  await page.getByRole("link", { name: words.saveTitle }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: words.bringFile }).click();
  const file = { name, mimeType: "", buffer: Buffer.from(content) };
  await (await choosing).setFiles(file);
}

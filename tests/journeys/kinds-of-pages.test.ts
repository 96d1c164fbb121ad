import { afterAll, beforeAll, expect, it } from "vitest";
import { aColumn, writePdf } from "#extraction/documents/pdf/pdf.fixture.ts";
import { aPart, pager, partsIn } from "#gateway/paged.fixture.ts";
import words from "#tests/support/words.ts";
import { findSignal, type Journey, loseSignal, startJourney } from "../support/journey.ts";
import { openApp, openStory, saveStory, untilReady } from "../support/steps.ts";

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  await openApp(journey.phone.page, journey.network.origin);
});
afterAll(() => journey.end());

it("reads a story in three pages as one, from any of them and without a network", async () => {
  const { phone, publisher } = journey;
  for (const part of [1, 2, 3]) {
    publisher.serve(`/pasang?page=${part}`, { body: aPart(String(part), { links: pager(3) }) });
  }
  await saveStory(phone.page, publisher.url("/pasang?page=2"));
  await untilReady(phone.page, "Pasang di muara");
  await loseSignal(journey);
  await openStory(phone.page, "Pasang di muara");

  expect(partsIn(await phone.page.locator("article").innerText())).toEqual(["1", "2", "3"]);
  await findSignal(journey);
  await openApp(phone.page, journey.network.origin);
});

it("reads a PDF that the gateway fetched", async () => {
  const { phone, publisher } = journey;
  const lines = [
    "Kapal barang itu pulang membawa garam dari pulau seberang setiap kemarau,",
    "dan seluruh kampung turun ke dermaga untuk menghitung karungnya bersama.",
  ];
  const body = writePdf([aColumn(lines, { x: 60, y: 120 })], { info: { Title: "Kapal garam" } });
  publisher.serve("/garam.pdf", { body, contentType: "application/pdf" });
  await saveStory(phone.page, publisher.url("/garam.pdf"));
  await untilReady(phone.page, "Kapal garam");
  await openStory(phone.page, "Kapal garam");
  expect(await phone.page.locator("article").innerText()).toContain("seluruh kampung turun");
  await openApp(phone.page, journey.network.origin);
});

it("offers the feed of a page that holds no story", async () => {
  const { phone, publisher } = journey;
  const headlines = Array.from(
    { length: 40 },
    (_, n) => `<div><h3><a href="/kabar-${n}">Kabar nomor ${n} dari muara</a></h3></div>`,
  );
  const feed = '<link rel="alternate" type="application/rss+xml" title="Semua kabar" href="/rss">';
  const body = `<!doctype html><title>Warta selatan</title>${feed}<main>${headlines.join("")}</main>`;
  publisher.serve("/", { body });
  await saveStory(phone.page, publisher.url("/"));
  await openStory(phone.page, "Warta selatan");

  await phone.page.getByText(words.siteHasFeed("Semua kabar")).waitFor();
  expect(await phone.page.getByRole("button", { name: words.copyAddress }).count()).toBe(1);
});

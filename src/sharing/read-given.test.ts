import { expect, it } from "vitest";
import { textOf } from "#article/text.ts";
import { isLocalAddress } from "#story/local-address.ts";
import { aColumn, writePdf } from "#extraction/documents/pdf/pdf.fixture.ts";
import { aGiven, aPageWith } from "./given.fixture.ts";
import type { Given } from "./given.ts";
import { readGiven } from "./read-given.ts";

const loadPdf = () => import("unpdf/pdfjs");

async function articleOf(given: Given) {
  const found = await readGiven(given, loadPdf);
  if (found.kind !== "story") throw new Error(`It is no story but ${JSON.stringify(found)}.`);
  return found;
}

it("files a page under the address it was given for, whatever it says of itself", async () => {
  const html = aPageWith({ head: '<link rel="canonical" href="https://lain.example/b">' });
  const { article } = await articleOf(aGiven(html, { url: "https://pesisir.example/a" }));

  expect(article.url).toBe("https://pesisir.example/a");
  expect(article.completeness).toBe("whole");
});

it.each([
  ["the browser that saved it", "<!-- saved from url=(0024)https://pesisir.example/a -->", ""],
  ["its canonical link", "", '<link rel="canonical" href="https://pesisir.example/a">'],
  ["its og:url", "", '<meta property="og:url" content="https://pesisir.example/a">'],
])("learns the address from %s, and what is relative to it", async (_who, comment, head) => {
  const html =
    comment +
    aPageWith({
      head,
      body: '<p>Lihat juga <a href="/peta">peta sungai itu</a> yang digambar murid sekolah dasar.</p>',
    });
  const { article } = await articleOf(aGiven(html));

  expect(article.url).toBe("https://pesisir.example/a");
  expect(JSON.stringify(article.body)).toContain("https://pesisir.example/peta");
});

it("gives a page without an address one that is this device's alone, the same every time", async () => {
  const html = aPageWith({
    body: '<p>Lihat juga <a href="/peta">peta sungai itu</a> yang digambar murid sekolah dasar.</p>',
  });
  const [one, again] = await Promise.all([articleOf(aGiven(html)), articleOf(aGiven(html))]);

  expect(isLocalAddress(one.article.url)).toBe(true);
  expect(again.article.url).toBe(one.article.url);
  expect(textOf(one.article.body)).toContain("peta sungai itu");
  expect(JSON.stringify(one.article.body)).not.toContain("invalid");
});

it.each(["https://pesisir.example/", "/a", "javascript:alert(1)", "file:///a"])(
  "takes %s for no address of a story",
  async (href) => {
    const html = aPageWith({ head: `<link rel="canonical" href="${href}">` });
    const { article } = await articleOf(aGiven(html));

    expect(isLocalAddress(article.url)).toBe(true);
  },
);

it("leaves pictures out, counts them, and keeps their captions", async () => {
  const figure =
    '<figure><img src="https://pesisir.example/a.jpg" width="800" height="500" alt="Tali"><figcaption>Tali yang dipakai tahun lalu.</figcaption></figure>';
  const { article, pictureCount } = await articleOf(
    aGiven(
      aPageWith({
        body: `${figure}<p>Tali itu dari serat pohon, dan dipilin oleh tiga orang selama dua malam.</p>`,
      }),
    ),
  );

  expect(pictureCount).toBe(1);
  expect(article.pictures).toEqual([]);
  expect(JSON.stringify(article.body)).not.toContain('"img"');
  expect(textOf(article.body)).toContain("Tali yang dipakai tahun lalu.");
});

it("says what a page is that holds no story", async () => {
  const links = Array.from(
    { length: 30 },
    (_, at) =>
      `<li><a href="/berita/${at}">Kabar sungai nomor ${at} dari hulu sampai hilir</a></li>`,
  );
  const found = await readGiven(
    aGiven(`<!doctype html><title>Kabar</title><ul>${links.join("")}</ul>`),
    loadPdf,
  );

  expect(found).toMatchObject({ kind: "no-story" });
});

const sentence =
  "Warga membawa tali sendiri, dan yang paling tua memeriksa setiap simpulnya sore itu.";

it.each([
  ["a text that was pasted", "text/plain", undefined, `Tali\n\n${sentence}\n\n${sentence}`],
  ["a Markdown file", "", "tali.md", `# Tali\n\n${sentence}\n\n${sentence}`],
])("makes a story of %s", async (_what, type, fileName, text) => {
  const { article } = await articleOf(aGiven(text, { type, ...(fileName && { fileName }) }));

  expect(article.title).toBe("Tali");
  expect(isLocalAddress(article.url)).toBe(true);
  expect(textOf(article.body)).toContain(sentence);
});

it("makes a story of a PDF, and says nothing of one that cannot be opened but that", async () => {
  const lines = [
    "Warga membawa tali sendiri, dan yang paling tua memeriksa setiap",
    "simpulnya sore itu sebelum air naik lagi di bawah jembatan bambu.",
  ];
  const column = [...lines, ...lines];
  const pdf = writePdf([aColumn(column, { x: 60, y: 99 })], { info: { Title: "Tali" } });
  const given = { bytes: Uint8Array.from(pdf).buffer, type: "application/pdf", fileName: "a.pdf" };
  const { article } = await articleOf(given);
  expect(article.title).toBe("Tali");
  expect(textOf(article.body)).toContain("di bawah jembatan bambu.");

  const bytes = new TextEncoder().encode("%PDF-1.7 dan tidak lebih").buffer;
  const broken = await readGiven({ bytes, type: "", fileName: "a.pdf" }, loadPdf);
  expect(broken).toMatchObject({ kind: "no-story", page: { what: "empty" } });
});

it.each([
  ["a picture", "\u0089PNG\r\n\u001A\n", "image/png"],
  ["unknown bytes", "\u0000\u0001\u0002\u0003", ""],
])("refuses %s", async (_what, text, type) => {
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer;

  expect(await readGiven({ bytes, type }, loadPdf)).toEqual({
    kind: "refused",
    why: "unsupported-type",
  });
});

it("refuses what is too large before it looks at it", async () => {
  const bytes = new ArrayBuffer(5 * 1024 * 1024 + 1);

  expect(await readGiven({ bytes, type: "text/html" }, loadPdf)).toEqual({
    kind: "refused",
    why: "too-large",
  });
});

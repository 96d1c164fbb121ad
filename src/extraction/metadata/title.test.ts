import { describe, expect, it } from "vitest";
import { metadataOf, type PageParts } from "./page.fixture.ts";

const titleOf = (parts: PageParts) => metadataOf(parts).title;
const site = '<meta property="og:site_name" content="Warta Pesisir">';

describe("a title without an h1", () => {
  it.each([
    ["Jembatan Bambu Dibuka - Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka | Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka Halaman all - Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka - Halaman 2 - Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka | Halaman 3 dari 5", "Jembatan Bambu Dibuka"],
    ["Warta Pesisir | Jembatan Bambu Dibuka", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka | Daerah | Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka : Warta Pesisir", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka - wartaNews", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka | Warta Online", "Jembatan Bambu Dibuka"],
    ["Jembatan Bambu Dibuka - warta.example", "Jembatan Bambu Dibuka"],
    [
      "Jembatan Bambu Dibuka | Warta Pesisir | Kabar dari Tepi Laut Setiap Hari",
      "Jembatan Bambu Dibuka",
    ],
    ["Jembatan Bambu Dibuka - Nasional Warta.co", "Jembatan Bambu Dibuka"],
    [
      "Jembatan Bambu Dibuka &amp;amp; Diberkati - Warta Pesisir",
      "Jembatan Bambu Dibuka & Diberkati",
    ],
    ["Dulu Rakit - Kini Jembatan Bambu Sukamaju", "Dulu Rakit - Kini Jembatan Bambu Sukamaju"],
    [
      "Jembatan: dari Bambu, untuk Warga | Sebuah Cerita dari Tepi Sungai",
      "Jembatan: dari Bambu, untuk Warga | Sebuah Cerita dari Tepi Sungai",
    ],
  ])("reads %s", (written, title) => {
    expect(titleOf({ head: `${site}<title>${written}</title>` })).toBe(title);
  });

  it("cuts a short last part after a bar when the page does not say who it is", () => {
    const head = "<title>Jembatan Bambu Dibuka untuk Warga Sukamaju | Kabar Kita</title>";
    expect(titleOf({ head })).toBe("Jembatan Bambu Dibuka untuk Warga Sukamaju");
  });

  it("cuts a name written without spaces, as Chinese sites do", () => {
    const head =
      '<meta property="og:site_name" content="海边日报"><title>竹桥今天开放给村民_海边日报</title>';
    expect(titleOf({ head, lang: "zh" })).toBe("竹桥今天开放给村民");
  });

  it("prefers the headline of the linked data, and its longer form when that was cut", () => {
    const data = {
      "@type": "NewsArticle",
      headline:
        "Jembatan Bambu Sukamaju Dibuka untuk Warga, Ongkos Rakit Turun dan Anak Sekolah Tak Lagi…",
    };
    const whole =
      "Jembatan Bambu Sukamaju Dibuka untuk Warga, Ongkos Rakit Turun dan Anak Sekolah Tak Lagi Terlambat";
    expect(titleOf({ data, head: `${site}<title>${whole} - Warta Pesisir</title>` })).toBe(whole);
  });

  it("takes og:title for the site's name when it is nothing else", () => {
    const head = `${site}<meta property="og:title" content="Warta Pesisir"><title>Jembatan Bambu Dibuka | Warta Pesisir</title>`;
    expect(titleOf({ head })).toBe("Jembatan Bambu Dibuka");
  });
});

describe("the h1", () => {
  const head = `${site}<title>Jembatan Bambu Sukamaju Resmi Dibuka - Warta Pesisir</title>`;

  it.each([
    [
      "that the title holds",
      "<h1>Jembatan Bambu Sukamaju Resmi Dibuka</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "that says it in other words",
      "<article><h1>Resmi! Warga Sukamaju Kini Punya Jembatan Bambu</h1></article>",
      "Resmi! Warga Sukamaju Kini Punya Jembatan Bambu",
    ],
    [
      "after the site's own",
      "<header><h1 class='logo'>Warta Pesisir</h1></header><h1>Jembatan Bambu Sukamaju Resmi Dibuka</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "without the site's name",
      "<h1>Jembatan Bambu Sukamaju Resmi Dibuka – Warta Pesisir</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "without its section",
      "<h1>Jembatan Bambu Sukamaju Resmi Dibuka | Daerah</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "in the letters of the title when it shouts",
      "<h1>JEMBATAN BAMBU SUKAMAJU RESMI DIBUKA</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "with its spaces, when a break stands between",
      "<h1>Jembatan Bambu<br>Sukamaju Resmi Dibuka</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "without a label of its own",
      "<h1><span>Infografis</span> <span>Jembatan Bambu Sukamaju Resmi Dibuka</span></h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "without a label and a colon",
      "<h1>Title: Jembatan Bambu Sukamaju Resmi Dibuka</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
    [
      "of two, the one that agrees best",
      "<h1>Jembatan Lain</h1><h1>Jembatan Bambu Sukamaju Resmi Dibuka</h1>",
      "Jembatan Bambu Sukamaju Resmi Dibuka",
    ],
  ])("is taken %s", (_, body, title) => {
    expect(titleOf({ head, body })).toBe(title);
  });

  it.each([
    ["the site's name", "<h1>Warta Pesisir</h1>"],
    ["the host's name", "<h1>warta.example</h1>"],
    ["a link home", '<h1><a href="/">Pesisir Kita</a></h1>'],
    ["a part of the site", "<h1>Berita</h1>"],
    ["beside the story", "<aside><h1>Jembatan yang Lain Juga Dibuka Hari Ini</h1></aside>"],
    ["of the comments", '<div class="comments"><h1>Jembatan Kami Bagaimana, Pak?</h1></div>'],
    [
      "far below the text",
      `<p>${"Sungai itu lebar. ".repeat(50)}</p><h1>Kabar Pasar Hari Ini dari Kota Lama</h1>`,
    ],
  ])("is refused when it is %s", (_, body) => {
    expect(titleOf({ head, body })).toBe("Jembatan Bambu Sukamaju Resmi Dibuka");
  });

  it("is refused when the two titles of the page show it to be the blog's", () => {
    const blog =
      '<meta property="og:title" content="Memanen Garam"><title>Catatan Tambak: Memanen Garam</title>';
    expect(titleOf({ head: blog, body: "<h1>Catatan Tambak</h1>" })).toBe("Memanen Garam");
  });

  it("is taken when it is the address in words", () => {
    const other = "<title>Kabar warga: sungai kini bisa diseberangi</title>";
    expect(titleOf({ head: other, body: "<h1>Jembatan Bambu Dibuka</h1>" })).toBe(
      "Jembatan Bambu Dibuka",
    );
  });

  it("is chosen by pairs of letters where words are not divided", () => {
    const japanese = "<title>竹の橋が開通、村人が渡り初め | 海辺新聞</title>";
    const body = "<main><h1>村人が渡り初め、竹の橋</h1></main>";
    expect(titleOf({ head: japanese, body, lang: "ja" })).toBe("村人が渡り初め、竹の橋");
  });
});

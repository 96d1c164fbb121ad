import { describe, expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { aPage, metadataOf, type PageParts } from "./page.fixture.ts";
import { readMetadata } from "./metadata.ts";
import { withStatedSize } from "./picture.ts";

const story = { "@type": "NewsArticle", headline: "Jembatan Bambu Dibuka" };
const h1 = "<h1>Jembatan Bambu Dibuka</h1>";
const named = (content: string) => `<meta property="og:site_name" content="${content}">`;

describe("the site's name", () => {
  it.each([
    ["as the page says it", { head: named("Warta Pesisir") }, "Warta Pesisir"],
    [
      "of the publisher",
      { data: { ...story, publisher: { "@type": "Organization", name: "Warta Pesisir" } } },
      "Warta Pesisir",
    ],
    [
      "of the website's own node",
      { data: { "@graph": [story, { "@type": "WebSite", name: "Warta Pesisir" }] } },
      "Warta Pesisir",
    ],
    [
      "without a slogan",
      {
        head: named("Kabar Tercepat dari Tepi Laut | Warta Pesisir"),
        url: "https://wartapesisir.example/a",
      },
      "Warta Pesisir",
    ],
    ["without a divider at its end", { head: named("Warta Pesisir -") }, "Warta Pesisir"],
    [
      "and not the section's",
      {
        head: named("daerah"),
        data: { ...story, articleSection: "Daerah", publisher: { name: "Warta Pesisir" } },
      },
      "Warta Pesisir",
    ],
    ["and not a word that names nothing", { head: named("Homepage") }, undefined],
    ["and not an address", { head: named("https://warta.example") }, undefined],
  ])("is read %s", (_, parts: PageParts, name) => {
    expect(metadataOf(parts).siteName).toBe(name);
  });

  it("stands beside the publisher's only when that is another", () => {
    const by = (name: string) => ({ ...story, publisher: { "@type": "Organization", name } });
    expect(metadataOf({ head: named("Warta.com"), data: by("PT Media Pesisir") }).publisher).toBe(
      "PT Media Pesisir",
    );
    expect(metadataOf({ head: named("Warta.com"), data: by("WARTA") }).publisher).toBeUndefined();
  });
});

describe("the section", () => {
  const crumbs = (names: string[]) => ({
    "@type": "BreadcrumbList",
    itemListElement: names.map((name, at) => ({ position: at + 1, name })),
  });

  it.each([
    ["linked data", { data: { ...story, articleSection: ["Daerah", "Jawa"] } }, "Daerah"],
    [
      "a meta of several",
      { head: '<meta property="article:section" content="Daerah, Jawa Barat">' },
      "Daerah",
    ],
    [
      "crumbs in data",
      {
        data: { "@graph": [story, crumbs(["Home", "Daerah", "Jembatan Bambu Dibuka"])] },
        body: h1,
      },
      "Daerah",
    ],
    [
      "crumbs on the page",
      {
        body: `<nav class="breadcrumb"><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav>${h1}`,
      },
      "Daerah",
    ],
    [
      "nothing where it says nothing",
      { data: { ...story, articleSection: "Uncategorized" } },
      undefined,
    ],
  ])("is read from %s", (_, parts: PageParts, section) => {
    expect(metadataOf(parts).section).toBe(section);
  });
});

describe("the canonical address", () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  it.each([
    ["the page's own", canonical("/daerah/jembatan"), "https://www.warta.example/daerah/jembatan"],
    [
      "one on another host of the site",
      canonical("https://daerah.warta.example/jembatan"),
      "https://daerah.warta.example/jembatan",
    ],
    [
      "og:url, when there is no link",
      '<meta property="og:url" content="https://www.warta.example/j">',
      "https://www.warta.example/j",
    ],
    ["none on another site", canonical("https://lain.example/jembatan"), undefined],
    ["not the home page", canonical("https://www.warta.example/"), undefined],
    ["no script", canonical("javascript:alert(1)"), undefined],
  ])("is %s", (_, head, url) => {
    expect(metadataOf({ head }).canonicalUrl).toBe(url);
  });

  it("stays within the registered domain of a country", () => {
    const at = (href: string) =>
      metadataOf({ head: canonical(href), url: "https://www.warta.co.id/a" }).canonicalUrl;
    expect(at("https://m.warta.co.id/b")).toBe("https://m.warta.co.id/b");
    expect(at("https://lain.co.id/b")).toBeUndefined();
  });
});

describe("the licence", () => {
  const link = "https://creativecommons.org/licenses/by/4.0/";

  it.each([
    ["linked data", { data: { ...story, license: link } }, link],
    ["a node of it", { data: { ...story, license: { "@type": "CreativeWork", url: link } } }, link],
    ["a short name", { data: { ...story, license: "CC BY-SA 4.0" } }, "CC BY-SA 4.0"],
    ["a link in the head", { head: `<link rel="license" href="${link}">` }, link],
    [
      "a link in the foot",
      { body: `${h1}<footer><a rel="license" href="${link}">CC</a></footer>` },
      link,
    ],
    [
      "words around a link",
      { body: `${h1}<p>Tulisan ini berlisensi <a href="${link}">CC BY</a>.</p>` },
      link,
    ],
    [
      "no picture's",
      {
        body: `${h1}<figure><img src="a.jpg"><figcaption>Lisensi <a href="${link}">CC BY</a></figcaption></figure>`,
      },
      undefined,
    ],
    [
      "no picture's in words",
      { body: `${h1}<p>Foto: Budi, lisensi <a href="${link}">CC BY</a></p>` },
      undefined,
    ],
  ])("is read from %s", (_, parts: PageParts, licence) => {
    expect(metadataOf(parts).licence).toBe(licence);
  });
});

describe("the icon", () => {
  it.each([
    [
      "the only one",
      '<link rel="shortcut icon" href="/favicon.ico">',
      "https://www.warta.example/favicon.ico",
    ],
    [
      "the size a list shows",
      '<link rel="icon" sizes="16x16" href="/16.png"><link rel="icon" sizes="96x96" href="/96.png"><link rel="icon" sizes="512x512" href="/512.png">',
      "https://www.warta.example/96.png",
    ],
    [
      "a plain one before that of home screens",
      '<link rel="apple-touch-icon" href="/touch.png"><link rel="icon" sizes="32x32" href="/32.png">',
      "https://www.warta.example/32.png",
    ],
    [
      "pixels before vectors",
      '<link rel="icon" href="/a.svg" type="image/svg+xml"><link rel="icon" href="/a.png">',
      "https://www.warta.example/a.png",
    ],
    ["none in the page itself", '<link rel="icon" href="data:image/png;base64,AAAA">', undefined],
    ["none that is not linked", "", undefined],
  ])("is %s", (_, head, favicon) => {
    expect(metadataOf({ head }).favicon).toBe(favicon);
  });
});

describe("the picture", () => {
  it("comes with the size the page states, or with none", () => {
    const sized =
      '<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="675">';
    expect(metadataOf({ head: sized }).statedPicture).toEqual({
      src: "https://www.warta.example/a.jpg",
      width: 1200,
      height: 675,
    });
    const half =
      '<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="1200">';
    expect(metadataOf({ head: half }).statedPicture).toEqual({
      src: "https://www.warta.example/a.jpg",
    });
    const data = {
      ...story,
      image: { "@type": "ImageObject", url: "/a.jpg", width: "1200px", height: 675 },
    };
    expect(metadataOf({ head: half, data }).statedPicture).toEqual({
      src: "https://www.warta.example/a.jpg",
      width: 1200,
      height: 675,
    });
  });

  it("is no logo", () => {
    const head = '<meta property="og:image" content="/img/logo.png">';
    expect(metadataOf({ head, data: { ...story, image: ["/a.jpg"] } }).picture).toBe(
      "https://www.warta.example/a.jpg",
    );
  });

  it("gives its size to the same picture of the story, where that has none", () => {
    const stated = { src: "https://a.example/a.jpg", width: 1200, height: 675 };
    expect(
      withStatedSize([{ src: stated.src }, { src: "https://a.example/b.jpg" }], stated),
    ).toEqual([stated, { src: "https://a.example/b.jpg" }]);
    expect(withStatedSize([{ src: stated.src, width: 300 }], stated)).toEqual([
      { src: stated.src, width: 300 },
    ]);
  });
});

describe("the standfirst", () => {
  const text = "Setelah empat bulan bekerja, warga menyeberang tanpa rakit.";

  it.each([
    ["by its class", { body: `${h1}<p class="sub-judul">${text}</p>` }, text],
    ["by microdata", { body: `${h1}<h2 itemprop="alternativeHeadline">${text}</h2>` }, text],
    [
      "as the description under the headline",
      {
        head: `<meta name="description" content="${text}">`,
        body: `<header>${h1}<p>${text}</p></header>`,
      },
      text,
    ],
    [
      "never as the first paragraph",
      { head: `<meta name="description" content="${text}">`, body: `${h1}<p>${text}</p>` },
      undefined,
    ],
    [
      "never as a byline",
      { body: `${h1}<p class="subtitle">Oleh Rina Marlina, 3 Mei 2026</p>` },
      undefined,
    ],
  ])("is found %s", (_, parts: PageParts, standfirst) => {
    expect(metadataOf(parts).standfirst).toBe(standfirst);
  });
});

it("takes the story of the linked data that the page is about", () => {
  const data = [
    { ...story, headline: "Cerita yang Lain" },
    { ...story, author: "Rina Marlina" },
  ];
  const head = `<title>Jembatan Bambu Dibuka - Warta</title>`;
  expect(metadataOf({ data, head }).bylines).toEqual(["Rina Marlina"]);
});

it("reads a page of 100,000 spaces in a line, a title, a name or a date at once", () => {
  const spaces = " ".repeat(100_000);
  const tabs = "\t".repeat(100_000);
  const line = `By${spaces}Ian${tabs}Okoro, 3${spaces}May${tabs}2026${spaces}`;
  const page = aPage({
    head: `<title>A${spaces}-${tabs}B</title><meta name="author" content="${line}"><meta property="og:title" content="A${tabs}|${spaces}B"><meta property="og:site_name" content="${spaces}x${tabs}">`,
    body: `<h1>${line}</h1><p class="byline">${line}</p><time>${line}</time><div class="breadcrumb"><a href="/">${line}</a></div>`,
    data: { ...story, headline: line, author: line, datePublished: line, license: line },
  });
  expect(effort(() => readMetadata(page))).toBeLessThan(20);
});

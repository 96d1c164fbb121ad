import { expect, it } from "vitest";
import { articleWith, markupOf } from "./story.fixture.ts";

const base = "https://muara.example";
const srcOf = (html: string) => articleWith(html).pictures.map(({ src }) => src);

it.each([
  ["a lazy attribute", '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', "/a.jpg"],
  [
    "an attribute nobody knows",
    '<img src="/placeholder.png" data-foto-asli="https://muara.example/a.jpg">',
    "/a.jpg",
  ],
  ["a lazy set", '<img src="/loading.gif" data-srcset="/s.jpg 400w, /a.jpg 1200w">', "/a.jpg"],
  [
    "a picture element",
    '<picture><source type="image/avif" srcset="/a.avif 1200w"><source type="image/webp" srcset="/a.webp 1200w"><img src="/a-kecil.jpg"></picture>',
    "/a.webp",
  ],
  [
    "a picture element of one new format",
    '<picture><source type="image/avif" srcset="/a.avif"><img alt="Perahu"></picture>',
    "/a.avif",
  ],
  [
    "AMP",
    '<amp-img src="/a.jpg" width="800" height="600"><noscript><img src="/a.jpg"></noscript></amp-img>',
    "/a.jpg",
  ],
  [
    "noscript behind a placeholder",
    '<img class="lazy" src="data:,"><noscript><img src="/a.jpg"></noscript>',
    "/a.jpg",
  ],
  [
    "noscript behind the same picture",
    '<img src="/a.jpg"><noscript><img src="/a.jpg"></noscript>',
    "/a.jpg",
  ],
  [
    "noscript before a lazy one",
    '<noscript><img src="/a.jpg"></noscript><img data-src="/a.jpg" src="data:,">',
    "/a.jpg",
  ],
  [
    "a larger file it links to",
    '<a href="/2026/perahu.jpg"><img src="/2026/perahu-300x200.jpg" width="300" height="200"></a>',
    "/2026/perahu.jpg",
  ],
  [
    "the same file, not its page",
    '<a href="/wiki/File:Perahu.jpg"><img src="/2026/perahu.jpg" width="300" height="200"></a>',
    "/2026/perahu.jpg",
  ],
  ["a template of widths", '<img src="data:," data-src="/{width}/a.jpg">', "/1000/a.jpg"],
  [
    "a background",
    '<div role="img" aria-label="Perahu" style="background-image: url(\'/a.jpg\')"></div>',
    "/a.jpg",
  ],
])("finds the one address of %s", (_what, html, path) => {
  expect(srcOf(html)).toEqual([base + path]);
});

it.each([
  [
    "a counter behind it",
    '<img src="/a.jpg"><noscript><img src="https://www.facebook.com/tr?id=1"></noscript>',
  ],
  ["a tiny one", '<img src="/a.jpg"><img src="/b.jpg" width="40" height="40">'],
  ["an icon", '<img src="/a.jpg"><img src="/b.png" class="share-icon">'],
  [
    "a portrait of the author",
    '<img src="/a.jpg"><div class="author-box"><img src="/sari.jpg"> Sari</div>',
  ],
  ["a twin for other screens", '<img src="/a.jpg"><div class="mobile"><img src="/a.jpg"></div>'],
])("shows a picture without %s", (_what, html) => {
  expect(srcOf(html)).toEqual([`${base}/a.jpg`]);
  expect(markupOf(articleWith(html)).split("<img").length).toBe(2);
});

it("keeps a large picture whatever its file is called", () => {
  expect(srcOf('<img src="/button-merah.jpg" width="1200" height="800">')).toEqual([
    `${base}/button-merah.jpg`,
  ]);
});

it("keeps what is said of a picture, but not the name of its file", () => {
  const article = articleWith(
    '<img src="/a.jpg" alt="Perahu di tiang"><p>Lalu.</p><img src="/b.jpg" alt="IMG_2041.JPG">',
  );

  expect(markupOf(article)).toBe(
    "<figure><img src=img:0 alt=Perahu di tiang></figure><p>Lalu.</p><figure><img src=img:1></figure>",
  );
});

const captioned = (caption: string, picture = "<img src=img:0>") =>
  `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;

it.each([
  [
    "WordPress",
    '<div class="wp-caption aligncenter" style="width: 600px"><a href="/foto"><img src="/a.jpg"></a><p class="wp-caption-text">Perahu di tiang.</p></div>',
  ],
  [
    "its old galleries",
    '<dl class="gallery-item"><dt class="gallery-icon"><img src="/a.jpg"></dt><dd class="wp-caption-text gallery-caption">Perahu di tiang.</dd></dl>',
  ],
  [
    "Blogger",
    '<table class="tr-caption-container"><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td class="tr-caption">Perahu di tiang.</td></tr></tbody></table>',
  ],
  [
    "Wikipedia",
    '<div class="thumb tright"><div class="thumbinner"><a href="/wiki/File:A.jpg"><img src="/a.jpg"></a><div class="thumbcaption">Perahu di tiang.</div></div></div>',
  ],
  [
    "a portal",
    '<div class="photo__wrap"><img src="/a.jpg"></div><div class="photo__caption">Perahu di tiang.</div>',
  ],
  ["an italic line", '<p><img src="/a.jpg"><br><em>Perahu di tiang.</em></p>'],
])("joins picture and caption as %s sets them", (_what, html) => {
  expect(markupOf(articleWith(html))).toMatch(
    /^<figure><img src=img:0><figcaption>(?:<em>)?Perahu di tiang\.(?:<\/em>)?<\/figcaption><\/figure>$/,
  );
});

it("takes no teaser of another story for a caption", () => {
  const html =
    '<div class="card"><a href="/lain"><img src="/a.jpg"></a><div class="caption"><a href="/lain">Cerita lain dari muara timur</a></div></div>';

  expect(markupOf(articleWith(html))).not.toContain("figcaption");
});

it.each([
  ["Perahu. (Foto: Rina/Muara)", "Rina/Muara"],
  ["Perahu. ANTARA FOTO/Rina Sari/foc.", "ANTARA FOTO/Rina Sari/foc"],
  ["Perahu (KOMPAS.com/RINA SARI)", "KOMPAS.com/RINA SARI"],
  ["Boats. Photograph: Rina Sari/The Guardian", "Rina Sari/The Guardian"],
  ["Boats. Rina Sari/Getty Images", "Rina Sari/Getty Images"],
  ["Boats. AFP via Getty Images", "AFP via Getty Images"],
  ["Boats. Photo by Rina Sari", "Rina Sari"],
  ["Boats © Rina Sari", "Rina Sari"],
  ['Perahu <span class="caption-credit">Kredit: Rina Sari</span>', "Rina Sari"],
  ["Perahu di tiang/dermaga timur saja", undefined],
])("reads who made the picture from %s", (caption, credit) => {
  const article = articleWith(
    `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`,
  );

  expect(article.pictures[0]?.credit).toBe(credit);
});

it("keeps each picture of a gallery with its own caption", () => {
  const html = `<figure class="wp-block-gallery"><figure><img src="/a.jpg"><figcaption>Satu.</figcaption></figure>
    <figure><img src="/b.jpg"></figure><figcaption>Pasar pagi.</figcaption></figure>`;

  expect(markupOf(articleWith(html))).toBe(
    captioned("Satu.") + captioned("Pasar pagi.", "<img src=img:1>"),
  );
});

it("makes figures of a list of slides", () => {
  const html = `<ul class="slides"><li><img src="/a.jpg"><p>Satu perahu.</p></li><li><img src="/b.jpg"><p>Dua perahu.</p></li></ul>`;

  expect(markupOf(articleWith(html))).toBe(
    captioned("Satu perahu.") + captioned("Dua perahu.", "<img src=img:1>"),
  );
});

it("gives a figure's caption to the table inside", () => {
  const html =
    "<figure><table><tr><th>Hari</th><th>Air</th></tr><tr><td>Senin</td><td>2</td></tr></table><figcaption>Tinggi air</figcaption></figure>";

  expect(markupOf(articleWith(html))).toContain("<table><caption>Tinggi air</caption><thead>");
});

import { expect, it } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { extractPage } from "./extract.ts";

const url = "https://muara.example/pasang/perahu-pagi";
const sentence =
  "Perahu berangkat sebelum matahari terbit dan kembali ketika pasar sudah ramai oleh pembeli dari desa seberang.";
const prose = `<p>${sentence}</p><p>${sentence.replace("Perahu", "Kapal")}</p>`;
const description = (text: string) => `<meta name="description" content="${text}">`;
const pictures = Array.from({ length: 401 }, (_, at) => `<img src="/${at}.jpg" width="900">`);

// Each was found by bench:fuzz: the gate would have changed the article, or refused it.
const pages: [what: string, html: string][] = [
  ["characters that hide or turn text", `<p>A\u0000ir\u202e naik\u001b[31m &#x202e;&#1;lagi</p>`],
  ["half a character", `<p>Air \ud800 naik</p>`],
  ["line breaks of old systems in code", "<pre>satu\r\ndua\rtiga</pre>"],
  ["a dead link between words", '<p>Air<a href="#hilang">naik</a>lagi</p>'],
  ["lines in a link", '<a href="/x"><div>Air</div><div><div>naik</div></div></a>'],
  ["an address of mail in other letters", '<p><a href="mailto:surat@muara.exampłe">Surat</a></p>'],
  ["a soft hyphen alone", "<p>Air <b>\u00ad</b> naik <ruby>\u00ad<rt>\u00ad</rt></ruby></p>"],
  ["words that run the other way", '<p>Air <span dir="rtl">مدّ</span> naik</p>'],
  ["an endless description of a picture", `<img src="/a.jpg" alt="${"air ".repeat(900)}">`],
  ["a picture of no size", '<img src="/a.jpg" width="900.5" height="99999999">'],
  ["more pictures than are kept", pictures.join("")],
  ["lists in lists without end", "<ol><ol><li>Air".repeat(90)],
  ["a long description that ends in a space", description("air ".repeat(900))],
  ["a long title", `<title>${"Pasang | ".repeat(300)}</title>`],
  ["a licence at an endless address", `<link rel="license" href="/${"a".repeat(300)}">`],
  ["a licence that is no page", '<link rel="license" href="mailto:a@b.example">'],
];

it.each(pages)("hands the gate a story with %s in the form it keeps", (_, html) => {
  const page = `<html lang="id"><head><meta property="og:image" content="/utama.jpg"></head><body><h1>Perahu Pagi</h1><article>${prose}${html}${prose}</article></body></html>`;
  const result = extractPage({ html: page, url });
  const article = result.kind === "story" ? result.article : undefined;

  expect(article?.wordCount).toBeGreaterThan(20);
  expect(parseArticle(article, { pictures: "absolute" })).toEqual(article);
});

it.each([
  ["what kind of thing it is", { "@type": ["NewsArticle", { toString: 0 }] }],
  ["how long it is", { wordCount: { valueOf: 0, toString: 0 } }],
  ["what it costs", { isAccessibleForFree: [{ toString: "x" }] }],
  ["its dates", { datePublished: [{ toString: 0 }], dateModified: { toString: 0 } }],
])("reads a page whose data has an object that is no text for %s", (_, fields) => {
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "Perahu Pagi", ...fields });
  const html = `<script type="application/ld+json">${data}</script><h1>Perahu Pagi</h1>${prose}`;
  expect(extractPage({ html, url }).kind).toBe("story");
});

it("keeps the only line of a page as its text, also when it is the standfirst", () => {
  const html = `<html><head>${description(sentence)}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Perahu Pagi"}</script></head><body><h1>Perahu Pagi</h1><p>${sentence}</p></body></html>`;
  expect(JSON.stringify(extractPage({ html, url }))).toContain('"tagName":"p"');
});

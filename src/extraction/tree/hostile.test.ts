import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { extractPage } from "#extraction/extract.ts";

const url = "https://muara.example/pasang";
const prose = `<p>${"Air di muara naik perlahan dan warga menambatkan perahu di tiang. ".repeat(10)}</p>`;
const repeated = (unit: string, chars = 100_000) => unit.repeat(Math.ceil(chars / unit.length));
const blank = repeated("\t");

const pages: [what: string, html: string][] = [
  [
    "captions of white space",
    `<figure><img src="/a.jpg"><figcaption>(foto${blank}${blank}</figcaption></figure>`,
  ],
  [
    "captions that begin as credits",
    `<figure><img src="/a.jpg"><figcaption>${repeated("Foto: A/")}</figcaption></figure>`,
  ],
  [
    "players between white space",
    repeated(`<iframe src="https://youtu.be/abcdefghijk"></iframe>${"\n".repeat(50)}`),
  ],
  [
    "players beside a long text",
    `<div>${blank}${repeated('<video src="/a.mp4"></video>', 40_000)}</div>`,
  ],
  [
    "posts of links",
    `<blockquote class="twitter-tweet">${repeated('<a href="https://x.com/a">a</a>')}</blockquote>`,
  ],
  ["posts in posts", repeated('<blockquote class="twitter-tweet">')],
  ["notes in notes", repeated('<div class="footnotes"><a href="#a">1</a>')],
  ["links to notes that are not there", repeated('<sup><a href="#a">1</a></sup>')],
  [
    "notes outside",
    `<article>${prose}<sup><a href="#n">1</a></sup></article>${repeated('<p id="n">Catatan.</p>')}`,
  ],
  ["formulas in formulas", `<math>${repeated("<mrow><msup>")}</math>`],
  ["a long formula", `<span class="math">\\(${blank}</span>`],
  ["figures in figures", repeated("<figure><figcaption>a</figcaption>")],
  [
    "pictures in one box",
    `<div>${repeated('<img src="/a.jpg"><span class="caption">a</span>')}</div>`,
  ],
  ["tables in tables", repeated("<table><tr><td>")],
  ["code of one line", `<pre>${repeated('<span class="line">a</span>')}</pre>`],
  ["a poem of stanzas", `<pre class="poem">${repeated("a\n\n")}</pre>`],
  ["code beside code", `<div>${repeated("<code>a<br>b</code>")}</div>`],
  ["lists in lists", repeated("<ul><li>a")],
  ["slides", `<ul>${repeated('<li><img src="/a.jpg">a</li>')}</ul>`],
  ["languages", repeated('<div lang="id" dir="rtl">a')],
  ["broken lines of signs", `<p>潮${repeated("\n \t")}が</p>`],
  ["styles", `<div role="img" style="${repeated("background:")}"></div>`],
  ["attributes", `<img data-a="//${repeated("a.jp")}" data-b="${repeated("{w}")}">`],
  ["noscripts", repeated('<noscript><img src="/a.jpg"></noscript>')],
];

it.each(pages)("reads a page of %s without going over it again and again", (_what, html) => {
  const whole = `<html><body>${prose}${html}${prose}</body></html>`;
  expect(effort(() => extractPage({ html: whole, url }))).toBeLessThan(40);
});

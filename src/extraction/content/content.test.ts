import { expect, it } from "vitest";
import { extractPage } from "#extraction/extract.ts";
import { treeText } from "#extraction/tree/raw-tree.ts";

const url = "https://muara.example/kabar/pasang-pagi";
const sentence =
  "Warga menambatkan perahu di tiang yang paling tinggi, lalu menunggu air turun sambil minum kopi.";
const prose = ["Subuh.", "Siang.", "Sore.", "Malam."].map((when) => `${when} ${sentence}`);
const paragraphs = prose.map((text) => `<p>${text}</p>`).join("");

function textOf(body: string, head = ""): string {
  const html = `<html lang="id"><head><title>Pasang Pagi di Muara</title>${head}</head><body>${body}</body></html>`;
  const result = extractPage({ html, url });
  if (result.kind !== "story") throw new Error(`not a story: ${result.evidence}`);
  return treeText(result.article.body.children).trim();
}

it("goes into the cell that holds the story, when a page is laid out as a table", () => {
  const page = `<table><tr><td>Menu</td></tr><tr><td>Kabar lain<br><a href="/a">Jembatan</a></td><td>${prose.join("<br><br>")}</td></tr><tr><td>Pengunjung ke-40</td></tr></table>`;
  expect(textOf(page)).toBe(prose.join("\n"));
});

it("keeps a table of facts among the paragraphs", () => {
  const table =
    "<table><tr><th>Jam</th><th>Tinggi</th></tr><tr><td>06.00</td><td>2 m</td></tr></table>";
  expect(
    textOf(`<div>${paragraphs}${table}${paragraphs.replaceAll("Warga", "Nelayan")}</div>`),
  ).toContain("06.00");
});

it.each([
  [
    "a teaser",
    "<div><b>Baca juga</b><a href='/b'>Jembatan baru</a><p>Dibuka minggu ini.</p></div>",
  ],
  ["a card", "<section><h3>Read next</h3><div><a href='/c'>Old bridge</a></div></section>"],
])("drops a small box of other stories whatever its class: %s", (_, box) => {
  const [first = "", ...rest] = prose.map((text) => `<p>${text}</p>`);
  expect(textOf(`<article>${first}${box}${rest.join("")}</article>`)).toBe(prose.join("\n"));
});

it("keeps a manual's line that begins with such words", () => {
  const line =
    "<div><b>See also</b> the table of tides, which <a href='/t'>the port</a> prints.</div>";
  expect(
    textOf(`<article>${paragraphs}${line}${paragraphs.replaceAll("Warga", "Nelayan")}</article>`),
  ).toContain("the table of tides");
});

it("does not take the text of teasers that are links as a whole for prose", () => {
  const teaser = (at: number) =>
    `<li><a href="/kabar/${at}"><img src="/${at}.jpg" alt=""><b>Jembatan nomor ${at} dibuka kembali</b><p>${at} kendaraan lewat pada hari pertama, kata petugas, dan tidak satu pun yang harus menunggu lama.</p></a></li>`;
  const row = [1, 2, 3, 4, 5, 6].map(teaser).join("");
  expect(
    textOf(`<main><article>${paragraphs}</article><h4>Pilihan</h4><ul>${row}</ul></main>`),
  ).toBe(prose.join("\n"));
});

it("sets a line on the author behind the text, wherever it stands", () => {
  const bio = "Nadia Lubis adalah wartawan lepas yang menulis tentang air dan pelabuhan.";
  const head = '<meta name="author" content="NADIA LUBIS">';
  const page = `<article>${paragraphs}</article><div class="kotak"><p>${bio}</p></div>`;
  expect(textOf(page, head)).toBe([...prose, bio].join("\n"));
});

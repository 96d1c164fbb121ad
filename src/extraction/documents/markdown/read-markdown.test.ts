import { expect, it } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { articleOf, outlineOf } from "#extraction/documents/outline.fixture.ts";
import { readMarkdown } from "./read-markdown.ts";

const url = "https://rak.example/tulisan/ladang-garam.md";
const read = (...lines: string[]) => readMarkdown({ text: lines.join("\n"), url });
const prose =
  "Garam dipanen setiap kemarau oleh keluarga yang tinggal di tepi petak, dan setiap petak punya nama yang diwariskan dari kakek kepada cucunya.";

it("reads what the front matter states, and takes it off the text", async () => {
  const story = await read(
    "---",
    'title: "Ladang garam: satu musim"',
    "authors:",
    "  - Rina Halim",
    "  - name: Budi Santoso",
    "date: 2025-03-04 # hari panen",
    "lang: id",
    "description: Musim garam yang pendek.",
    "tags: [garam, laut]",
    "---",
    "",
    "# Ladang garam: satu musim",
    "",
    prose,
  );

  expect(articleOf(story)).toMatchObject({
    title: "Ladang garam: satu musim",
    bylines: ["Rina Halim", "Budi Santoso"],
    publishedAt: "2025-03-04",
    language: "id",
    excerpt: "Musim garam yang pendek.",
  });
  expect(outlineOf(story)).toEqual([`p ${prose}`]);
});

it("keeps the structure: headings, lists, tasks, tables, code, quotes", async () => {
  const story = await read(
    "# Ladang garam",
    "",
    prose,
    "",
    "## Alat & bahan",
    "",
    "- [x] cangkul",
    "- [ ] kincir",
    "  1. satu",
    "  2. dua",
    "",
    "| Nama | Berat |",
    "| --- | ---: |",
    "| Halus | 2 kg |",
    "",
    "```sh",
    "panen   --petak 3",
    "```",
    "",
    "> Kutipan ~~salah~~ **benar**.",
  );

  expect(articleOf(story).title).toBe("Ladang garam");
  expect(outlineOf(story)).toEqual([
    `p ${prose}`,
    "h2 Alat & bahan",
    "ul ☑ cangkul\n☐ kincir\nsatu\ndua",
    "table Nama\tBerat\nHalus\t2 kg",
    "pre panen   --petak 3",
    "blockquote Kutipan salah benar.",
  ]);
});

it("leads from a note's mark to the note and back, and from the contents to the headings", async () => {
  const story = await read(
    "[Alat](#alat--bahan) dan [tiada](#tiada).",
    "",
    `${prose}[^satu]`,
    "",
    "## Alat & bahan",
    "",
    prose,
    "",
    "[^satu]: Menurut [juru garam](https://garam.example/).",
  );
  const article = parseArticle(articleOf(story), { pictures: "absolute" });
  const text = JSON.stringify(article?.body);
  const links = [...text.matchAll(/"href":"#(bk-\d+)"/g)].map(([, name]) => name);

  expect(links).toHaveLength(3);
  for (const name of links) expect(text).toContain(`"id":"${name}"`);
  expect(outlineOf(story).at(-1)).toBe("ol Menurut juru garam. ↩");
  expect(text).not.toContain("Footnotes");
});

it("keeps pictures by their absolute address, and relative ones beside the text", async () => {
  const story = await read(
    prose,
    "",
    "![Petak garam](https://gambar.example/petak.jpg)",
    "",
    "![Kincir](../foto/kincir.png)",
    "",
    '<p align="center"><img src="https://gambar.example/senja.webp" alt="Senja" width="600"></p>',
  );

  expect(articleOf(story).pictures.map(({ src, alt }) => [src, alt])).toEqual([
    ["https://gambar.example/petak.jpg", "Petak garam"],
    ["https://rak.example/foto/kincir.png", "Kincir"],
    ["https://gambar.example/senja.webp", "Senja"],
  ]);
});

it("takes no markup of the text's own, only its words", async () => {
  const story = await read(
    prose,
    "",
    'Air <b>tenang</b>, <span onclick="x()">sekali</span>, H<sub>2</sub>O<br>baru. <script>alert(1)</script>',
    "",
    '<div onclick="x()">Di dalam <i>kotak</i> &amp; <iframe src="https://jahat.example"></iframe></div>',
    "",
    "<!-- tidak",
    "dibaca -->",
    "<script>",
    "alert(2)",
    "</script>",
    "",
    "[jahat](javascript:alert(3)) ![x](data:image/png;base64,AAAA)",
    "",
    "<<a href=x>img src=x onerror=alert(4)>",
  );
  const text = JSON.stringify(articleOf(story).body);

  expect(text).not.toMatch(/onclick|javascript:|iframe|data:|alert\(2\)|tidak/);
  expect(text).toContain('{"type":"element","tagName":"sub"');
  expect(text).toContain('{"type":"element","tagName":"br"');
  expect(outlineOf(story)).toContain("p Di dalam kotak &");
});

it("takes a title from the file's name when the text has none", async () => {
  expect(articleOf(await read(prose, "", prose)).title).toBe("ladang garam");
  expect(articleOf(await read(prose, "", "## Bagian", "", prose)).title).toBe("ladang garam");
});

it("reads so much of an endless text, and says so", async () => {
  const story = articleOf(await read(...Array.from({ length: 2500 }, () => `${prose}\n`)));

  expect(story).toMatchObject({ completeness: "truncated" });
  expect(story.wordCount).toBeGreaterThan(30_000);
});

it("links the addresses that stand bare, and nothing in code", async () => {
  const story = JSON.stringify(
    await read(prose, "", "Lihat https://pasar.example/harga_(1). Juga `https://kode.example/x`."),
  );

  expect(story).toContain('"href":"https://pasar.example/harga_(1)"');
  expect(story).not.toContain('"href":"https://kode.example');
});

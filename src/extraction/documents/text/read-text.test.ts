import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { articleOf, outlineOf } from "#extraction/documents/outline.fixture.ts";
import { readText } from "./read-text.ts";

const url = "https://rak.example/teks/catatan-muara_2.txt";
const read = (...lines: string[]) => readText({ text: lines.join("\n"), url });

const wrapped = [
  "The boat came in late, and nobody on the quay was surprised, because",
  "boats came in late every evening of that long and windy summer when",
  "the lighthouse was being painted.",
];

it("joins lines that were broken to fit, and keeps those the writer broke", () => {
  const verse = ["    The tide goes out,", "    the tide comes in,", "    and nobody asks."];
  const story = read("A small harbour", "", ...wrapped, "", ...verse, "", ...wrapped);

  expect(articleOf(story)).toMatchObject({ title: "A small harbour", language: "en" });
  expect(outlineOf(story)).toEqual([
    `p ${wrapped.join(" ")}`,
    "p The tide goes out,\nthe tide comes in,\nand nobody asks.",
    `p ${wrapped.join(" ")}`,
  ]);
});

it("takes each line of an unbroken text for a paragraph", () => {
  const long = wrapped.join(" ");
  expect(outlineOf(read("Pelabuhan", "", long, long, "1. Layar.", long))).toEqual([
    `p ${long}`,
    `p ${long}`,
    "h2 1. Layar.",
    `p ${long}`,
  ]);
});

it("takes the words around a free book for what they are", () => {
  const story = read(
    "Title: A Small Harbour",
    "Author: Rina Halim",
    "Release date: March 3, 2019 [eBook #99999]",
    "Language: English",
    "",
    "*** START OF THE PROJECT GUTENBERG EBOOK A SMALL HARBOUR ***",
    "",
    "A SMALL HARBOUR",
    "",
    "by Rina Halim",
    "",
    "CHAPTER I.",
    "",
    ...wrapped,
    "",
    "*       *       *       *       *",
    "",
    "He said it to _everyone_.",
    "",
    "*** END OF THE PROJECT GUTENBERG EBOOK A SMALL HARBOUR ***",
    "",
    "Nobody reads this on the road.",
  );

  expect(articleOf(story)).toMatchObject({
    title: "A Small Harbour",
    bylines: ["Rina Halim"],
    publishedAt: "2019-03-03",
    language: "en",
  });
  expect(outlineOf(story)).toEqual([
    "h2 CHAPTER I.",
    `p ${wrapped.join(" ")}`,
    "hr ",
    "p He said it to everyone.",
  ]);
});

const memo = `



Kelompok Kerja Perahu                                      S. Lestari
Permintaan Tanggapan: 9                                    Juni 2026


                    Isyarat Lampu di Muara Sungai

Status Catatan Ini

   Catatan ini memuat kesepakatan para nelayan di muara tentang isyarat
   lampu. Siapa pun boleh menyalinnya.

Daftar Isi

   1. Pendahuluan . . . . . . . . . . . . . . . . . . . . . . . . . 1
   2. Isyarat  . . . . . . . . . . . . . . . . . . . . . . . . . .  2

1.  Pendahuluan

   Sejak jembatan baru dibuka, perahu yang pulang malam tidak lagi
   melihat menara. Lampu kecil di haluan menggantikannya, dan setiap





Lestari                    Informasi                       [Page 1]
\f
RFC 9               Isyarat Lampu di Muara             Juni 2026


   perahu memakai urutan yang sama.

2.1.  Urutan

   o  dua kedip pendek berarti perahu masuk, dan perahu lain menunggu
      sampai lampu padam;

   o  satu kedip panjang berarti perahu keluar.

        +-------+        +--------+
        | masuk | -----> | tunggu |
        +-------+        +--------+

   Lihat juga (http://muara.example/isyarat_(lama)).




Lestari                    Informasi                       [Page 2]
`;

it("reads a memo that was set for a line printer: pages, drawings, lists, headings", () => {
  const story = readText({ text: memo, url });

  expect(articleOf(story).title).toBe("Isyarat Lampu di Muara Sungai");
  expect(outlineOf(story).slice(1)).toEqual([
    "h2 Status Catatan Ini",
    "p Catatan ini memuat kesepakatan para nelayan di muara tentang isyarat lampu. Siapa pun boleh menyalinnya.",
    "h2 1. Pendahuluan",
    "p Sejak jembatan baru dibuka, perahu yang pulang malam tidak lagi melihat menara. Lampu kecil di haluan menggantikannya, dan setiap perahu memakai urutan yang sama.",
    "h3 2.1. Urutan",
    "ul dua kedip pendek berarti perahu masuk, dan perahu lain menunggu sampai lampu padam;\nsatu kedip panjang berarti perahu keluar.",
    expect.stringMatching(/^pre \+-------\+/),
    "p Lihat juga (http://muara.example/isyarat_(lama)).",
  ]);
  expect(JSON.stringify(story)).toContain('"href":"http://muara.example/isyarat_(lama)"');
  expect(JSON.stringify(story)).toContain(
    String.raw`+-------+        +--------+\n| masuk | -----> | tunggu |`,
  );
});

it("reads headings that are underlined, lists that hang, code and quotes", () => {
  const story = read(
    "Catatan muara",
    "=============",
    "Oleh Sari Lestari",
    "",
    "12 Maret 2025",
    "",
    "Yang dibawa",
    "-----------",
    "- tali dan ember yang disimpan di gudang sebelah dermaga sejak lama",
    "  - tali pendek",
    "- jala, lampu, dan garam secukupnya untuk satu malam di laut",
    "",
    "    for (const perahu of perahuPerahu) {",
    "      perahu.pulang();",
    "    }",
    "",
    "> Air naik perlahan dan warga menambatkan perahu",
    "> di tiang yang lebih tinggi dari biasanya.",
  );

  expect(articleOf(story)).toMatchObject({
    title: "Catatan muara",
    bylines: ["Sari Lestari"],
    publishedAt: "2025-03-12",
  });
  expect(outlineOf(story)).toEqual([
    "h3 Yang dibawa",
    expect.stringMatching(/^ul tali dan ember.*\ntali pendek\njala/s),
    expect.stringMatching(/^pre for \(const/),
    expect.stringMatching(/^blockquote Air naik/),
  ]);
  expect(JSON.stringify(story)).toContain(String.raw`{\n  perahu.pulang();\n}`);
});

it("names a text by its file when its first line is no title", () => {
  const paragraph = wrapped.join("\n");
  expect(articleOf(read(paragraph, "", paragraph)).title).toBe("catatan muara 2");
  const named = readText({ text: paragraph, url, fileName: "Surat%20dari_laut.txt" });
  expect(articleOf(named).title).toBe("Surat%20dari laut");
});

it("knows scripts that run from right to left and those without spaces", () => {
  const arabic =
    "وصل القارب متأخرا ولم يستغرب أحد على الرصيف لأن القوارب تتأخر كل مساء في ذلك الصيف الطويل";
  expect(articleOf(read("مرفأ صغير", "", arabic, "", arabic))).toMatchObject({
    language: "ar",
    direction: "rtl",
  });
  const japanese = [
    "船は遅れて着いたが、埠頭では誰も驚かなかった。その長く風の強い",
    "夏、灯台が塗り直されていたからである。船はいつも遅れて着いた。",
  ];
  const lines = [...japanese, ...japanese, ...japanese];
  expect(outlineOf(read(...lines)).join("")).not.toMatch(/強い 夏/);
});

it("says that a text is too short, or longer than is read", () => {
  expect(read("Halo.")).toMatchObject({ kind: "not-a-story", what: "empty" });
  const endless = articleOf(
    read(...Array.from({ length: 40_000 }, (_, n) => `Baris ${n} itu ada.\n`)),
  );
  expect(endless).toMatchObject({
    completeness: "truncated",
    evidence: "the text is longer than is read",
  });
});

it.each([
  ["one line without end", "a".repeat(4_000_000)],
  ["spaces", " ".repeat(4_000_000)],
  ["lines of spaces", " \n".repeat(2_000_000)],
  ["underscores", "_ _".repeat(300_000)],
  ["brackets", "https://a.example/".repeat(50_000) + ")".repeat(50_000)],
  ["items", "- a\n".repeat(100_000)],
  [
    "deeper and deeper items",
    Array.from({ length: 2000 }, (_, n) => `${" ".repeat(n * 2)}- a`).join("\n"),
  ],
  ["rules", "* ".repeat(1_000_000)],
  ["form feeds", "\f".repeat(200_000)],
])("is not slowed down by %s", (_what, text) => {
  expect(effort(() => readText({ text, url }))).toBeLessThan(150);
});

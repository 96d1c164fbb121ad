import { expect, it } from "vitest";
import { articleOf, outlineOf } from "#extraction/documents/outline.fixture.ts";
import { aColumn, type Placed, writePdf } from "./pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const url = "https://rak.example/berkas/warta-teluk.pdf";
const loadPdf = () => import("unpdf/pdfjs");
const read = (pages: Placed[][], options?: Parameters<typeof writePdf>[1]) =>
  readPdf({ bytes: writePdf(pages, options), url, loadPdf });

const title: Placed = { text: "Pelabuhan kecil di teluk", x: 60, y: 90, size: 22, isBold: true };
/** Lines as wide as a page, the last of them short. */
const wide = [
  "Perahu kayu itu bersandar di dermaga kecil sejak semalam, dan pemiliknya tidak terlihat oleh siapa",
  "pun. Warga menambatkan perahu lain di tiang yang lebih tinggi karena air naik perlahan sejak subuh",
  "dan angin belum juga reda.",
];

it("joins lines to paragraphs, and takes title, names and dates from where they stand", async () => {
  const story = await read(
    [
      [
        title,
        { text: "Oleh Sari Lestari", x: 60, y: 120 },
        ...aColumn(wide, { x: 60, y: 160 }),
        ...aColumn(wide, { x: 60, y: 219 }),
        { text: "Pagi di dermaga", x: 60, y: 280, size: 14, isBold: true },
        ...aColumn(wide, { x: 60, y: 305 }),
        { text: "Siang", x: 60, y: 370, isBold: true },
        ...aColumn(wide, { x: 60, y: 390 }),
      ],
    ],
    { info: { Title: "Pelabuhan kecil di teluk", CreationDate: "D:20250314090000+07'00'" } },
  );
  const paragraph = `p ${wide.join(" ")}`;

  expect(articleOf(story)).toMatchObject({
    title: "Pelabuhan kecil di teluk",
    bylines: ["Sari Lestari"],
    publishedAt: "2025-03-14T09:00:00+07:00",
    completeness: "whole",
  });
  expect(outlineOf(story)).toEqual([
    paragraph,
    paragraph,
    "h2 Pagi di dermaga",
    paragraph,
    "h3 Siang",
    paragraph,
  ]);
});

const left = Array.from({ length: 12 }, (_, n) => `Kiri baris ${n} yang terus berlanjut ke sana`);
const right = Array.from({ length: 12 }, (_, n) => `Kanan baris ${n} yang terus berlanjut lagi`);
const wideAbove = Array.from(
  { length: 2 },
  (_, n) => `Pembuka ${n} ${"yang lebar sekali ".repeat(4)}itu`,
);

it("reads columns one after the other, whatever order the file has them in", async () => {
  const columns = [
    ...aColumn(left, { x: 60, y: 200 }),
    ...aColumn(right, { x: 320, y: 206.5 }),
  ].toSorted((a, b) => a.y - b.y || b.x - a.x);
  const story = await read([[...columns, ...aColumn(wideAbove, { x: 60, y: 150 }), title]]);

  expect(articleOf(story).title).toBe(title.text);
  expect(outlineOf(story)).toEqual([`p ${[...wideAbove, ...left, ...right].join(" ")}`]);
});

it("makes words whole that were broken at a line's end, and keeps doubled and hyphened ones", async () => {
  const lines = [
    "Menurut pengurus, per-",
    "tanggungjawaban dibacakan di balai. Anak-",
    "anak berlari, orang-",
    "orangtua menunggu. Sistem e-",
    "tiket dipakai, seperti e-tiket di kota. Kapal Jakarta-",
    "Surabaya berlabuh, dan perta-",
    "ma kalinya lampu dinyalakan.",
  ];
  const [text] = outlineOf(await read([aColumn(lines, { x: 60, y: 200 })]));

  expect(text).toBe(
    "p Menurut pengurus, pertanggungjawaban dibacakan di balai. Anak-anak berlari, orang-orangtua menunggu. Sistem e-tiket dipakai, seperti e-tiket di kota. Kapal Jakarta-Surabaya berlabuh, dan pertama kalinya lampu dinyalakan.",
  );
});

function aPageOf(number: number): Placed[] {
  return [
    { text: "Warta Teluk", x: 60, y: 40, size: 8 },
    { text: `Edisi ${number}`, x: 480, y: 40 + (number % 3), size: 8 },
    ...aColumn(
      [
        `Halaman ini bercerita tentang hari ke-${number} di teluk, ketika perahu pulang malam-malam`,
        wide[1] ?? "",
      ],
      { x: 60, y: 120 },
    ),
    { text: `Halaman ${number} dari 4`, x: 270, y: 810, size: 8 },
  ];
}

it("drops what stands on every page, and goes on where a page ended", async () => {
  const story = await read([1, 2, 3, 4].map(aPageOf));
  const text = outlineOf(story).join("\n");

  expect(text).not.toMatch(/Warta|Edisi|dari 4/);
  expect(text.match(/hari ke-\d/g)).toEqual(["hari ke-1", "hari ke-2", "hari ke-3", "hari ke-4"]);
  expect(outlineOf(story)).toHaveLength(1);
});

it("reads lists, tables and notes as what they are", async () => {
  const row = (y: number, ...cells: string[]): Placed[] =>
    cells.map((text, at) => ({ text, x: 60 + at * 150, y }));
  const story = await read([
    [
      title,
      ...aColumn(wide, { x: 60, y: 130 }),
      ...["tali dan ember yang disimpan di gudang", "jala", "lampu"].flatMap(
        (text, at): Placed[] => [
          { text: "•", x: 60, y: 190 + at * 13 },
          { text, x: 75, y: 190 + at * 13 },
        ],
      ),
      ...row(250, "Bulan", "Kapal", "Ikan"),
      ...row(263, "Januari", "12", "3,4 ton"),
      ...row(276, "Februari", "15", "4,1 ton"),
      { text: "Sejak 2023", x: 60, y: 320 },
      { text: "1", x: 109, y: 316, size: 6 },
      {
        text: "pelabuhan itu sepi, dan kapal besar tidak lagi singgah di dermaganya.",
        x: 118,
        y: 320,
      },
      { text: "1 Catatan pengurus, disimpan di balai desa.", x: 60, y: 760, size: 7 },
    ],
    aColumn(wide, { x: 60, y: 130 }),
  ]);

  expect(outlineOf(story)).toEqual([
    `p ${wide.join(" ")}`,
    "ul tali dan ember yang disimpan di gudang\njala\nlampu",
    "table Bulan\tKapal\tIkan\nJanuari\t12\t3,4 ton\nFebruari\t15\t4,1 ton",
    "p Sejak 2023¹ pelabuhan itu sepi, dan kapal besar tidak lagi singgah di dermaganya.",
    `p ${wide.join(" ")}`,
    "hr ",
    "p 1 Catatan pengurus, disimpan di balai desa.",
  ]);
});

it("joins the halves of a sentence around what stands between them, and drops a drawing's words", async () => {
  const labels = ["Masuk", "Tunggu", "Keluar", "Tolong"];
  const story = await read([
    [title, ...aColumn(wide.slice(0, 2), { x: 60, y: 700 })],
    [
      ...labels.map((text, at) => ({ text, x: 100 + at * 90, y: 170 + at * 20, size: 8 })),
      { text: "Gambar 1. Isyarat lampu di muara.", x: 60, y: 280, size: 9 },
      ...aColumn([wide[2] ?? "", ...wide], { x: 60, y: 320 }),
    ],
  ]);

  expect(outlineOf(story)).toEqual([
    `p ${wide.join(" ")}`,
    "p Gambar 1. Isyarat lampu di muara.",
    `p ${wide.join(" ")}`,
  ]);
});

it("does not believe the names that programs put into a file", async () => {
  const info = { Title: "Microsoft Word - final2.doc", Author: "user", CreationDate: "D:2025" };
  const story = await read([[title, ...aColumn([...wide, ...wide], { x: 60, y: 130 })]], { info });

  expect(articleOf(story)).toMatchObject({ title: title.text, publishedAt: "2025-01-01" });
  expect(articleOf(story).bylines).toBeUndefined();
});

it.each([
  ["with no text", writePdf([[], []]), "a scanned PDF: 2 pages and no text in them"],
  [
    "that is locked",
    writePdf([[title]], { trailer: locked() }),
    "a locked PDF: it opens only with its password",
  ],
  ["that is cut", writePdf([[title]]).subarray(0, 300), "a broken PDF: it cannot be opened"],
  [
    "with a head alone",
    new TextEncoder().encode("%PDF-1.7 …"),
    "a broken PDF: it cannot be opened",
  ],
  ["with no pages", writePdf([]), "a PDF without pages that can be read"],
])("says why there is nothing to read in a PDF %s", async (_what, bytes, evidence) => {
  expect(await readPdf({ bytes, url, loadPdf })).toMatchObject({
    kind: "not-a-story",
    what: "empty",
    evidence,
  });
});

/** Keys that no empty password opens. */
function locked(): string {
  const key = `<${"5a".repeat(32)}>`;
  return `/ID[${key}${key}]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O ${key}/U ${key}>>`;
}

it("leaves the bytes to whoever gave them", async () => {
  const bytes = writePdf([[title, ...aColumn(wide, { x: 60, y: 130 })]]);
  const size = bytes.length;
  await readPdf({ bytes, url, loadPdf });

  expect(bytes).toHaveLength(size);
});

it("reads 200 pages, and says how many more there are", async () => {
  const pages = Array.from({ length: 203 }, (_, n) =>
    aColumn([`Halaman nomor ${n} dari buku ini.`], { x: 60, y: 300 }),
  );

  expect(articleOf(await read(pages))).toMatchObject({
    completeness: "truncated",
    evidence: expect.stringMatching(/^the first \d+ of 203 pages$/),
  });
});

it("survives a file with any of its bytes changed", async () => {
  const whole = writePdf([[title, ...aColumn(wide, { x: 60, y: 130 })]]);
  for (let seed = 1; seed <= 60; seed += 1) {
    const bytes = whole.slice();
    for (let hit = 0; hit < 12; hit += 1) {
      const at = (seed * 7919 + hit * 104_729) % bytes.length;
      bytes[at] = (seed * 31 + hit * 17) % 256;
    }
    const { kind } = await readPdf({ bytes, url, loadPdf });
    expect(["story", "not-a-story"]).toContain(kind);
  }
});

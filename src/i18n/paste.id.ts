import { plural } from "./plural.ts";

/** The words of the box for a page or a text, in Indonesian: they travel with it. */
export const pasteInIndonesian = {
  pasteLabel: "Halaman atau teksnya",
  pastePlaceholder: "Tempel di sini",
  pasteHint: "Dibaca di ponsel ini saja, tanpa sinyal.",
  pasteNothing: "Tidak ada halaman atau teks di papan klip.",
  readIt: "Baca",
  readingIt: "Membaca…",
  backToAddress: "Simpan dari alamat",
  wordCount: (count: number) => plural("id", count, { other: "# kata" }),
  wholeText: "Teks utuh",
  picturesLeftOut: (count: number) => `${count} gambar tidak ikut`,
  saysFrom: (host: string) => `Menurut halamannya, dari ${host}`,
  saysNowhere: "Tidak menyebut alamat asalnya",
  anotherPaste: "Tempel yang lain",
  keepAsText: "Simpan teksnya apa adanya",
  copyKept: "Disimpan. Sudah bisa dibaca tanpa sinyal.",
  copyKnown: "Sudah ada di pustaka, utuh.",
  read: "Baca",
  ownText: "Tempelan",
  pdfNeeds: (size: string) =>
    `Untuk membaca PDF, Bekal perlu mengambil bagian tambahan sekali saja: paling banyak ${size}. Sesudah itu bisa tanpa sinyal.`,
  pdfAgree: "Ambil dan baca",
  pdfMissing: (size: string) =>
    `Bagian yang membaca PDF belum terambil. Coba lagi saat ada sinyal: paling banyak ${size}, sekali saja.`,
  refusals: {
    "too-large": "Lebih dari 5 MB: terlalu besar untuk dibaca di ponsel.",
    "too-slow": "Halaman ini terlalu rumit untuk dibaca di ponsel.",
    "unsupported-type": "Jenis berkas ini belum bisa dibaca.",
    unreadable: "Isinya tidak bisa dibaca.",
  },
};

export type PasteWords = typeof pasteInIndonesian;

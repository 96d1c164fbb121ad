import type { NoStoryKind } from "#base/no-story.ts";
import first from "./id.ts";

/** The others have their words as reasons (`id-more.ts`). */
type WhatItIs = Record<Exclude<NoStoryKind, "login" | "paywall">, string>;

/** The words about what a page did not give, and about bringing it, in Indonesian. */
const words = {
  // Save: other ways than an address
  bringPage: "Tempel halaman atau teks",
  bringPageNote: "Dari yang sudah Anda buka di peramban",
  bringFile: "Buka berkas",
  bringFileNote: "HTML, teks, Markdown, atau PDF",
  pasteTitle: "Tempel halaman",
  readerMissing: (bytes: number) =>
    `Pembaca halaman belum ada di ponsel ini. Perlu sinyal sekali saja, paling banyak ${first.kilobytes(bytes)}.`,

  // When its text came out wrong
  reports: "Laporan teks keliru",
  reportsNote: "Tersimpan di ponsel ini, bagikan sendiri bila mau",

  // When a page did not give the story
  pasteThePage: "Tempel halamannya",
  fromBrowser: "Ambil dari peramban",
  fromBrowserSteps: [
    "Buka halaman asli. Masuk atau setujui bila diminta.",
    "Pilih semua, salin, lalu tempel di Bekal.",
    "Atau simpan halamannya, lalu buka berkasnya di Bekal.",
  ],
  ownCopy: "Dari salinan Anda sendiri, belum dicocokkan dengan penerbit",
  isNot: {
    home: "Ini halaman depan, bukan satu cerita",
    list: "Ini daftar, bukan satu cerita",
    search: "Ini hasil pencarian, bukan satu cerita",
    gallery: "Ini galeri gambar, bukan cerita",
    video: "Ini halaman video, bukan cerita",
    empty: "Tidak ada cerita di halaman ini",
    "app-shell": "Isinya baru muncul setelah skrip berjalan",
    consent: "Halaman ini meminta persetujuan dulu",
  } satisfies WhatItIs,
  lookThere: "Lihat di halaman asli.",
  pasteHelps: "Kalau ceritanya terlihat di peramban, tempel halamannya.",
  siteHasFeed: (title: string) => `Situs ini punya kanal: ${title}`,
  copyAddress: "Salin alamat",
  addressCopied: "Alamat disalin",
  evidence: {
    ofStated: (had = "", all = "") => `${had} dari ${all} kata yang disebut halamannya`,
    otherPages: "Sebagian ceritanya ada di halaman lain",
    endsWith: (end = "") => `Berhenti di “${end}”`,
    notFree: "Halamannya sendiri menyatakan tidak gratis",
    tooLong: "Lebih panjang daripada yang dibaca Bekal",
    pageSays: (said: string) => `Kata halamannya: “${said}”`,
  },
};

export default words;

import { plural } from "./plural.ts";

/** The words of marks, finding and looking up in a story, in Indonesian; other languages follow their shape. */
export const highlightsInIndonesian = {
  // Inside a story
  inside: "Di dalam cerita",
  find: "Cari di cerita ini",
  findNote: "Tombol F",
  outline: "Daftar bagian",
  marks: "Sorotan",
  marksNote: (count: number) => (count === 0 ? "Belum ada" : `${count} di cerita ini`),
  mark: "Sorot kalimat atau alinea",
  markNote: "Tanpa memilih teks",
  markNoteKey: "Tanpa memilih teks, tombol H",
  glossary: "Glosarium",
  glossaryNote: "Kata-kata yang Anda simpan",
  report: "Teksnya keliru",
  reportNote: "Catat, lalu kirim sendiri bila mau",

  // The bar at a selection
  selection: "Untuk teks terpilih",
  colours: { yellow: "Kuning", green: "Hijau", blue: "Biru", pink: "Merah muda" },
  markIn: (colour: string) => `Sorot ${colour.toLowerCase()}`,
  note: "Catatan",
  lookUp: "Arti",
  marked: "Disorot",
  tooLong: "Hanya bagian awalnya yang disorot: pilihan ini terlalu panjang.",

  // One highlight
  highlight: "Sorotan",
  colour: "Warna",
  notePlaceholder: "Pikiran Anda tentang kutipan ini",
  remove: "Hapus",
  removed: "Sorotan dihapus",
  change: (quote: string) => `Ubah sorotan: ${quote}`,

  // Without a selection
  markTitle: "Sorot tanpa memilih",
  markSentence: "Kalimat ini",
  markParagraph: "Alinea ini",
  markNothing: "Tidak ada kalimat di layar.",

  // The highlights of one story
  marksNone: "Pilih beberapa kata di cerita, lalu ketuk warnanya.",
  orphans: "Tidak ada lagi di teks ini",
  orphansText: "Penerbit mengubah teksnya. Kutipan dan catatan Anda tetap tersimpan.",
  allMarks: "Semua sorotan",

  // Finding
  findLabel: "Cari",
  findCount: (now: number, all: number) => `${now} dari ${all}`,
  findNone: "Tidak ada",
  findMany: (most: number) => `lebih dari ${most.toLocaleString("id")}`,
  previous: "Sebelumnya",
  next: "Berikutnya",
  closeFind: "Tutup pencarian",

  // Headings and footnotes
  outlineNone: "Cerita ini tidak punya judul bagian.",
  footnote: "Catatan kaki",
  toFootnote: "Ke catatannya",
  backThere: "Kembali ke tempat tadi",
  close: "Tutup",

  // Looking up
  lookUpTitle: (word: string) => `Arti “${word}”`,
  toApps: "Kirim ke aplikasi lain",
  toAppsNote: "Kamus atau penerjemah di ponsel, tanpa sinyal bila aplikasinya bisa",
  toGlossary: "Simpan ke glosarium",
  meaning: "Artinya",
  meaningPlaceholder: "Dengan kata-kata Anda sendiri",
  savedWord: (word: string) => `“${word}” ada di glosarium`,
  online: "Butuh sinyal, terbuka di luar Bekal",
  dictionary: "KBBI",
  wiktionary: "Wikikamus",
  translate: "Google Terjemahan",

  // The screen of all highlights
  title: "Sorotan",
  searchLabel: "Cari di kutipan dan catatan",
  allColours: "Semua",
  filter: "Warna",
  order: "Urutan",
  newest: "Terbaru",
  byStory: "Per cerita",
  emptyTitle: "Belum ada sorotan",
  emptyText:
    "Di cerita, tekan lama sebuah kata, geser sampai ujung kalimat, lalu ketuk satu warna. Kutipannya terkumpul di sini.",
  toLibrary: "Buka Pustaka",
  nothingFound: "Tidak ada yang cocok",
  nothingFoundText: "Coba kata lain, atau semua warna.",
  count: (count: number) => plural("id", count, { other: "# sorotan" }),
  exportAll: "Ekspor semua",
  exportTitle: "Ekspor sebagai Markdown",
  exportStory: (title: string) => `Ekspor sorotan dari ${title}`,
  fileName: "sorotan-bekal",

  // Reporting
  reportTitle: "Laporkan teks yang keliru",
  reportLabel: "Apa yang keliru?",
  reportPlaceholder: "Misalnya: alinea terakhir hilang",
  reportPrivacy: "Tersimpan di ponsel ini saja. Tidak ada yang terkirim sampai Anda membagikannya.",
  reportSave: "Simpan catatan",
  reportSaved: "Tersimpan di ponsel ini",
  reportShare: "Bagikan catatan",
  reportCopy: "Salin catatan",
  reportsNone: "Belum ada laporan",
  reportsNoneText: "Kalau teks sebuah cerita keliru, catat dari menu di dalam ceritanya.",
  reportUnsaid: "Tanpa keterangan",
  reportWhole: "Yang ikut dibagikan",
  reportDelete: "Hapus laporan",
  reportDeleted: "Laporan dihapus",
  reportsSee: "Lihat",
};

export type HighlightsWords = typeof highlightsInIndonesian;

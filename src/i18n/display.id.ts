const number = (value: number) => new Intl.NumberFormat("id").format(value);

/** The words for how a story is set and moved, in Indonesian. */
export const displayInIndonesian = {
  // How to move
  way: "Cara membaca",
  ways: { scroll: "Gulir", pages: "Halaman" },
  page: (page: number, count: number) => `Halaman ${number(page)} dari ${number(count)}`,
  pageOf: (page: number, count: number) => `${number(page)} dari ${number(count)}`,
  nextPage: "Halaman berikutnya",
  previousPage: "Halaman sebelumnya",
  finished: "Selesai",

  // By itself
  auto: "Gulir otomatis",
  autoNote: (wpm: number) => `Sesuai kecepatan baca Anda, ${number(wpm)} kata per menit`,
  autoPause: "Jeda",
  autoGoOn: "Lanjutkan",
  autoSlower: "Lebih lambat",
  autoFaster: "Lebih cepat",
  autoStop: "Berhenti",
  autoSpeed: (wpm: number) => `${number(wpm)} kata/mnt`,
  autoPaused: "Dijeda",

  // Letters
  family: "Jenis huruf",
  families: { serif: "Serif", sans: "Sans", hyperlegible: "Atkinson", dyslexic: "OpenDyslexic" },
  familyNotes: {
    hyperlegible: "Atkinson Hyperlegible: tiap huruf mudah dibedakan.",
    dyslexic: "OpenDyslexic: huruf berkaki tebal, sebagian pembaca disleksia menyukainya.",
  },
  fetchFont: (size: string) => `Ambil ${size}`,
  fetchFontNote: "Diambil sekali, lalu bisa dipakai tanpa sinyal.",
  fetchingFont: "Sedang diambil…",
  fontFailed: "Hurufnya belum bisa diambil. Coba lagi saat ada sinyal.",

  // Lines
  lines: "Baris dan alinea",
  leading: "Jarak baris",
  measure: "Lebar baris",
  letters: (count: number) => `${number(count)} huruf`,
  paragraphs: "Antaralinea",
  paragraphKinds: { apart: "Berjarak", indented: "Menjorok" },
  spacing: "Jarak alinea",
  lineCount: (count: number) => `${number(count)} baris`,
  align: "Perataan",
  aligns: { start: "Rata kiri", justify: "Rata kiri-kanan" },
  noHyphens:
    "Peramban ini tidak bisa memenggal kata dalam bahasa cerita ini, jadi tetap rata kiri.",

  // Light
  light: "Cahaya",
  brightness: "Kecerahan",
  brightnessNote: "Hanya saat membaca.",
  percent: (share: number) => new Intl.NumberFormat("id", { style: "percent" }).format(share),
  darkHours: "Gelap terjadwal",
  darkHoursNote: "Pada jam-jam ini warnanya gelap, apa pun pilihan di atas.",
  from: "Dari jam",
  to: "Sampai jam",
  hour: (hour: number) =>
    new Intl.DateTimeFormat("id", { timeStyle: "short" }).format(new Date(2026, 0, 1, hour)),

  less: (label: string) => `Kurangi: ${label}`,
  more: (label: string) => `Tambah: ${label}`,
  reset: "Kembalikan seperti semula",

  // After the last line
  archiveAndNext: "Arsipkan, lalu lanjut",
};

export type DisplayWords = typeof displayInIndonesian;

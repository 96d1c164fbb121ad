import { plural } from "./plural.ts";

/** The words about how much was read, in Indonesian: they travel with the screen that says them. */
export const statisticsInIndonesian = {
  title: "Statistik bacaan",
  privacy: "Hanya di ponsel ini, tidak dikirim ke mana pun.",

  // Nothing yet
  emptyTitle: "Belum ada yang dihitung",
  emptyText: "Waktu membaca dan mendengar terkumpul di sini dengan sendirinya.",
  offTitle: "Tidak ada yang dihitung",
  offText: "Penghitungan dimatikan. Nyalakan lagi di bawah kapan saja.",

  // Figures
  all: "Seluruhnya",
  read: "Membaca",
  heard: "Mendengar",
  finished: "Cerita selesai",
  sources: "Sumber",
  saved: "Data dihemat",
  savedNote: "Dibandingkan dengan halaman aslinya",
  since: (day: string) => `Sejak ${day}`,
  hours: (hours: number, minutes: number) =>
    minutes === 0
      ? `${hours.toLocaleString("id")} jam`
      : `${hours.toLocaleString("id")} jam ${minutes} mnt`,
  minutes: (count: number) => `${count} mnt`,
  lessThanMinute: "< 1 mnt",

  // The chart
  over: "Dari waktu ke waktu",
  grain: "Per",
  grains: { day: "Hari", week: "Minggu", month: "Bulan" },
  now: { day: "Hari ini", week: "Minggu ini", month: "Bulan ini" },
  chart: "Waktu membaca dan mendengar",
  nothing: "Tidak ada bacaan",
  readFor: (time: string) => `membaca ${time}`,
  heardFor: (time: string) => `mendengar ${time}`,
  finishedMany: (count: number) => plural("id", count, { other: "# cerita selesai" }),
  fromSources: (count: number) => plural("id", count, { other: "# sumber" }),
  savedMany: (size: string) => `hemat ${size}`,
  asTable: "Lihat sebagai tabel",
  when: "Waktu",

  // The reader's choice
  choice: "Pilihan Anda",
  counting: "Hitung waktu baca",
  countingNote: "Kalau dimatikan, tidak ada lagi yang dicatat.",
  clear: "Hapus statistik",
  clearNote: "Meter data dan cerita Anda tidak berubah.",
  cleared: "Statistik dihapus",
};

export type StatisticsWords = typeof statisticsInIndonesian;

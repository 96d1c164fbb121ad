import { plural } from "./plural.ts";

/** The words about stories that were deleted, in Indonesian: they travel with the screen that says them. */
export const removedInIndonesian = {
  title: "Baru dihapus",
  note: "Teks bisa dikembalikan selama 30 hari, kecuali saat ruang ponsel habis. Gambar hanya ikut kembali dalam 10 menit pertama; sesudah itu bisa diambil lagi.",
  none: "Tidak ada yang baru dihapus",
  noneText: "Cerita yang dihapus menunggu di sini selama 30 hari.",
  on: (day: string) => `Dihapus ${day}`,
  byRule: (day: string) => `Dihapus otomatis ${day}`,
  daysLeft: (count: number) => `sisa ${count} hari`,
  textOnly: "teks saja",
  restore: "Kembalikan",
  restoreStory: (title: string) => `Kembalikan ${title}`,
  restoreAll: (count: number) => plural("id", count, { other: "Kembalikan semua (#)" }),
  restored: (count: number) => plural("id", count, { other: "# cerita dikembalikan" }),
  tooLate: "Sudah tidak bisa dikembalikan",
  empty: "Kosongkan sekarang",
  emptyTitle: "Hapus untuk selamanya?",
  emptyText: (count: number) =>
    plural("id", count, {
      other: "# cerita tidak bisa dikembalikan lagi. Ruang ponselnya langsung bebas.",
    }),
  emptyNow: "Hapus selamanya",
  keep: "Batal",
  emptied: "Sudah dikosongkan",
};

export type RemovedWords = typeof removedInIndonesian;

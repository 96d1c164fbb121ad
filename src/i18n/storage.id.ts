import { plural } from "./plural.ts";

/** The words of the storage screen, in Indonesian: they travel with it. */
export const storageInIndonesian = {
  usedInAll: "Ruang terpakai",
  texts: "Teks",
  pictures: "Gambar",
  appAndRest: "Aplikasi dan lainnya",

  keepTitle: "Batas simpan",
  keepStories: "Jumlah cerita",
  keepDays: "Umur",
  keepBytes: "Ukuran",
  noLimit: "Tanpa batas",
  days: (count: number) => `${count} hari`,
  automatic: "Hapus otomatis",
  automaticNote: "Sekali sehari saat Bekal dibuka. Daftarnya selalu tampil di sini lebih dulu.",
  keepOrder:
    "Yang dihapus lebih dulu: gambar di arsip, lalu cerita arsip, lalu yang selesai dibaca, mulai dari yang paling lama.",
  keepNever:
    "Tidak pernah dihapus: yang belum atau sedang dibaca, yang disukai, yang disimpan terus, salinan Anda sendiri, dan bekal perjalanan.",
  lastRun: (day: string, what: string) => `Terakhir ${day}: ${what} dihapus.`,

  previewTitle: "Melewati batas",
  previewNone: "Semua masih dalam batas.",
  previewStories: (count: number) => plural("id", count, { other: "# cerita" }),
  previewPictures: (count: number) => plural("id", count, { other: "gambar dari # cerita" }),
  and: (one: string, other: string) => `${one} dan ${other}`,
  frees: (size: string) => `Membebaskan ${size}`,
  freesAsStory: (size: string) => `Cerita, ${size}`,
  freesAsPictures: (size: string) => `Hanya gambarnya, ${size}`,
  showAll: (count: number) => plural("id", count, { other: "Tampilkan # lagi" }),
  removeNow: "Hapus sekarang",
  reversible: "Teksnya bisa dikembalikan selama 30 hari, gambarnya bisa diambil lagi.",
  removed: (what: string) => `${what} dihapus`,

  perStory: "Per cerita",
  biggestFirst: "Terbesar dulu",
  textSize: (size: string) => `teks ${size}`,
  picturesSize: (size: string) => `gambar ${size}`,
  removePictures: (title: string) => `Hapus gambar dari ${title}`,
  removeStory: (title: string) => `Hapus ${title}`,
  picturesRemoved: "Gambarnya dihapus, teksnya tetap ada",
  noPictures: "Gambarnya sudah tidak ada",
  emptyTitle: "Belum ada yang tersimpan",
  emptyText: "Cerita yang Anda simpan tampil di sini, lengkap dengan ukurannya.",
  save: "Simpan cerita",

  removedTitle: "Baru dihapus",
  removedNote: "Teksnya bisa dikembalikan selama 30 hari, kecuali saat ruang ponsel habis.",
  removedNone: "Tidak ada yang baru dihapus.",
  showRemoved: (count: number) => `Lihat ${count} cerita`,

  fullTitle: "Ruang ponsel habis",
  fullText: (count: number) =>
    `${plural("id", count, { other: "# cerita" })} menunggu ruang. Hapus cerita atau gambar di bawah ini, atau kosongkan ruang di ponsel.`,
};

export type StorageWords = typeof storageInIndonesian;

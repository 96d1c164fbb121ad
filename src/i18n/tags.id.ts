import { plural } from "./plural.ts";

/** The words about tags, in Indonesian: they travel with the screens that say them. */
export const tagsInIndonesian = {
  title: "Tag",
  tagStories: (count: number) =>
    count === 1 ? "Tag cerita" : plural("id", count, { other: "Tag untuk # cerita" }),
  findOrAdd: "Cari atau buat tag",
  add: (name: string) => `Buat tag ${name}`,
  none: "Belum ada tag. Ketik nama untuk membuat yang pertama.",
  done: "Selesai",
  stories: (count: number) => plural("id", count, { other: "# cerita" }),

  emptyTitle: "Belum ada tag",
  emptyText: "Beri tag dari menu cerita, atau pilih beberapa cerita di Pustaka.",
  toLibrary: "Ke Pustaka",
  edit: (name: string) => `Ubah tag ${name}`,
  name: "Nama",
  rename: "Simpan nama",
  mergeNote: (name: string) => `Tag ${name} sudah ada. Keduanya akan digabung.`,
  merge: "Gabungkan",
  colour: "Warna",
  colours: {
    plain: "Tanpa warna",
    leaf: "Hijau",
    turmeric: "Kuning",
    chili: "Merah",
    sea: "Biru",
    plum: "Ungu",
  },
  remove: "Hapus tag",
  removeNote: "Ceritanya tetap tersimpan.",
  renamed: (from: string, to: string) => `${from} menjadi ${to}`,
  merged: (from: string, to: string) => `${from} digabung ke ${to}`,
  removed: (name: string) => `Tag ${name} dihapus`,
};

export type TagWords = typeof tagsInIndonesian;

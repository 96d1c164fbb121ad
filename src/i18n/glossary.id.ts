import { plural } from "./plural.ts";

/** The words of the glossary, in Indonesian. */
export const glossaryInIndonesian = {
  title: "Glosarium",
  emptyTitle: "Belum ada kata",
  emptyText:
    "Pilih sebuah kata di cerita, ketuk ikon buku, lalu tulis artinya. Kata itu muncul di sini dan bergaris titik-titik di cerita lain.",
  toLibrary: "Buka Pustaka",
  searchLabel: "Cari kata atau arti",
  nothingFound: "Tidak ada yang cocok",
  nothingFoundText: "Coba bagian lain dari katanya.",
  add: "Tambah kata",
  edit: "Ubah",
  word: "Kata",
  meaning: "Artinya",
  noMeaning: "Artinya belum ditulis",
  save: "Simpan",
  remove: "Hapus",
  removed: (word: string) => `“${word}” dihapus`,
  from: (title: string) => `Dari ${title}`,
  count: (count: number) => plural("id", count, { other: "# kata" }),
  inStories: "Tandai di cerita",
  inStoriesNote: "Garis titik-titik di bawah kata; ketuk untuk artinya.",
  export: "Ekspor",
  exportTitle: "Ekspor glosarium",
  fileName: "glosarium-bekal",
  all: "Buka glosarium",
};

export type GlossaryWords = typeof glossaryInIndonesian;

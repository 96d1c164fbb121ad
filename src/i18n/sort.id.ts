import { plural } from "./plural.ts";

/** The words for choosing, ordering and working through the library, in Indonesian. */
export const sortInIndonesian = {
  title: "Saring dan urutkan",
  show: "Daftar",
  order: "Urutan",
  source: "Sumber",
  tag: "Tag",
  language: "Bahasa",
  length: "Lama baca",
  holding: "Isi di ponsel",
  any: "Semua",
  lengths: {
    short: "Pendek, sampai 5 menit",
    medium: "Sedang, sampai 15 menit",
    long: "Panjang",
  },
  holdings: {
    whole: "Lengkap",
    partial: "Sebagian",
    failed: "Gagal diambil",
    waiting: "Menunggu sinyal",
  },
  onlyFavourites: "Hanya yang disukai",
  onlyMarked: "Hanya yang bersorotan",
  withCount: (name: string, count: number) => `${name} (${count.toLocaleString("id")})`,
  apply: (count: number) =>
    count === 0 ? "Tidak ada yang cocok" : plural("id", count, { other: "Tampilkan # cerita" }),
  reset: "Hapus saringan",

  lists: "Daftar saya",
  listNote: "Saringan dan urutan ini bisa disimpan dengan nama.",
  listName: "Nama daftar",
  saveList: "Simpan daftar",
  listSaved: (name: string) => `${name} tersimpan`,
  deleteList: (name: string) => `Hapus daftar ${name}`,
  listDeleted: (name: string) => `${name} dihapus`,

  more: "Lainnya",
  manageTags: "Kelola tag",
  removed: "Baru dihapus",

  chosen: (count: number) => plural("id", count, { other: "# dipilih" }),
  chooseAll: "Pilih semua",
  endChoosing: "Selesai memilih",
  actions: "Untuk yang dipilih",
  archive: "Arsipkan",
  unarchive: "Keluarkan",
  favourite: "Sukai",
  unfavourite: "Batal suka",
  tagThem: "Tag",
  read: "Dibaca",
  unread: "Belum",
  remove: "Hapus",

  keys: "Tombol papan ketik",
  keyGroups: {
    library: {
      title: "Pustaka",
      keys: {
        j: "Cerita berikutnya",
        k: "Cerita sebelumnya",
        o: "Buka cerita",
        e: "Arsipkan, atau keluarkan dari arsip",
        s: "Sukai, atau batal",
        x: "Pilih cerita; tombol lain lalu berlaku untuk semua yang dipilih",
        t: "Beri tag",
        Del: "Hapus",
        "Ctrl Z": "Urungkan yang terakhir",
        "/": "Cari",
        "?": "Daftar tombol ini",
        Esc: "Selesai memilih",
      },
    },
    story: {
      title: "Di cerita",
      keys: {
        "f /": "Cari di cerita",
        h: "Sorot yang dipilih, atau kalimat di layar",
        "+ - 0": "Huruf lebih besar, lebih kecil, atau biasa",
        "← →": "Balik halaman, kalau dibaca per halaman",
        "?": "Daftar tombol ini",
        "u Esc": "Kembali",
      },
    },
    panes: {
      title: "Dua panel, di layar lebar",
      keys: {
        "j k": "Cerita berikutnya atau sebelumnya, langsung dibuka",
        "o Enter": "Dari daftar ke dalam cerita",
        "u Esc": "Dari cerita ke daftar",
        F6: "Bagian layar berikutnya: navigasi, daftar, cerita",
        "Shift F6": "Bagian sebelumnya",
      },
    },
    player: {
      title: "Di pemutar suara",
      keys: {
        k: "Putar atau jeda",
        "j l": "Kalimat sebelumnya, atau berikutnya",
        "< >": "Lebih lambat, atau lebih cepat",
        n: "Cerita berikutnya",
        Esc: "Tutup pemutar",
      },
    },
  },
};

export type SortWords = typeof sortInIndonesian;

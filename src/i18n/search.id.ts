/** The words of the search, in Indonesian: they travel with it. */
export const searchInIndonesian = {
  title: "Cari",
  back: "Kembali ke pustaka",
  label: "Cari di pustaka",
  placeholder: "Kata, judul, sumber…",
  clear: "Kosongkan",

  // Before anything is typed
  recent: "Pencarian terakhir",
  forget: "Hapus semua",
  hintTitle: "Cari di semua cerita",
  hintText:
    "Judul dan seluruh isi cerita, juga tanpa sinyal. Persempit dengan tag, sumber, atau bahasa.",
  filters: { tag: "Tag", source: "Sumber", lang: "Bahasa" },
  /** As it is typed before a value. */
  filterNames: { tag: "tag:", source: "sumber:", lang: "bahasa:" },
  tips: [
    ['"pasang surut"', "kata yang berdampingan"],
    ["-banjir", "tanpa kata ini"],
    ["tag:resep", "hanya dengan tag ini"],
    ["sumber:tempo", "hanya dari sumber ini"],
  ],
  tipsTitle: "Bisa juga begini",

  // What was found
  found: (count: number) => `${number(count)} cerita`,
  foundAtLeast: (count: number) => `Lebih dari ${number(count)} cerita`,
  results: "Hasil pencarian",
  more: "Tampilkan lagi",
  corrected: (words: string) => `Menampilkan hasil untuk ${words}`,
  searched: (count: number, all: number) =>
    `${number(count)} dari ${number(all)} cerita sudah bisa dicari. Sisanya menyusul.`,
  searching: "Mencari…",

  // Nothing, or no way to know
  nothingTitle: "Tidak ketemu",
  nothingText: (typed: string) => `Tidak ada cerita tentang “${typed}” di ponsel ini.`,
  nothingHelp: "Coba kata yang lebih pendek, atau hapus sebagian.",
  nothingYet: "Belum semua cerita bisa dicari. Coba lagi sebentar.",
  failedTitle: "Belum bisa mencari",
  failedText: "Penyimpanan ponsel tidak menjawab. Cerita Anda tetap ada.",
  retry: "Coba lagi",
};

export type SearchWords = typeof searchInIndonesian;

function number(count: number): string {
  return count.toLocaleString("id");
}

import first from "./id.ts";

/** The words of an open story and of what stands in its place, in Indonesian. */
const words = {
  // The text of a story
  pictureMissing: "Gambar belum ada di ponsel ini",
  table: "Tabel",
  media: { video: "Video", audio: "Audio", embed: "Sematan", live: "Siaran langsung" },

  // Reader
  by: "Oleh",
  minutesToRead: (count: number) => `${count} menit baca`,
  keptSize: (bytes: number) => `tersimpan ${first.kilobytes(bytes)}`,
  back: "Kembali",
  insideStory: "Di dalam cerita",
  storyActions: "Untuk cerita ini",
  listen: "Dengar",
  listenMissing: "Untuk mendengarkan, perlu sinyal sekali saja.",
  openPicture: (alt: string) => (alt === "" ? "Perbesar gambar" : `Perbesar gambar: ${alt}`),
  galleryMissing: "Untuk memperbesar gambar, perlu sinyal sekali saja.",
  listenLater: "Dengarkan nanti",
  listenLaterNote: "Dibacakan setelah cerita yang sedang didengar",
  listenQueued: "Masuk antrean dengar",
  display: "Tampilan",
  displayMissing: "Tampilan belum bisa dibuka. Muat ulang dulu.",
  wholeWithPictures: "Utuh, gambar lengkap, terbaca tanpa sinyal",
  wholeWithoutPictures: "Utuh, terbaca tanpa sinyal",
  picturesMissing: (count: number) => `Teks utuh, ${count} gambar belum ada`,
  picturesMissingToo: (count: number) => `${count} gambar juga belum ada`,
  refreshNotDone: (reason: string) => `Versi terbaru belum terambil: ${reason}`,
  beingRefreshed: "Versi terbaru sedang diambil",
  notWhole: {
    truncated: "Hanya awal cerita",
    paywall: "Sisanya berbayar di situs penerbit",
    consent: "Penerbit meminta persetujuan dulu",
    "needs-script": "Sebagian isi hanya muncul di situs penerbit",
    login: "Sisanya perlu masuk di situs penerbit",
  },
  nextStory: "Cerita berikutnya",
  endOfStory: "Akhir cerita",
  queuedTitle: "Menunggu sinyal",
  queuedText: (at: string) =>
    `Alamatnya aman di ponsel ini sejak ${at}. Isinya diambil sendiri begitu ada sinyal.`,
  consentTitle: "Menunggu izin Anda",
  consentText: (bytes: number) =>
    `Teksnya ${first.kilobytes(bytes)}, lebih dari yang boleh diambil tanpa bertanya.`,
  consentPictures: (bytes: number) => `Gambar ringan menambah ${first.kilobytes(bytes)}.`,
  consent: "Ambil saja",
  fetchingTitle: "Sedang diambil",
  fetchingText: "Teks lebih dulu, gambar menyusul. Halaman ini berganti sendiri begitu siap.",
  unknownTitle: "Cerita ini belum ada di pustaka",
  unknownText: "Simpan dulu, lalu bisa dibaca kapan saja tanpa sinyal.",
  goneTitle: "Cerita ini sudah dihapus",
  goneText: "Selama 30 hari masih bisa dikembalikan, di Setelan bagian Penyimpanan.",
  damagedTitle: "Teksnya tidak terbaca dari penyimpanan",
  damagedText: "Ambil ulang dari penerbit. Posisi baca tetap.",
  toLibrary: "Ke pustaka",
  textSize: "Ukuran huruf",
  textSmaller: "Perkecil huruf",
  textLarger: "Perbesar huruf",
  pixels: (count: number) => `${count} piksel`,
  theme: "Warna",
  themes: {
    system: "Ikut ponsel",
    paper: "Kertas",
    sepia: "Sepia",
    dark: "Gelap",
    black: "Hitam",
  },
};

export default words;

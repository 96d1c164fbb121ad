import type { ErrorCode, StorageErrorCode } from "#base/errors.ts";
import copies from "./id-copies.ts";
import first from "./id.ts";

/** The words of all that opens after the first screen, in Indonesian. Sections follow the screens. */
const words = {
  ...copies,

  // Shell
  loading: "Memuat…",
  close: "Tutup",
  undo: "Urungkan",
  retry: "Coba lagi",
  openOriginal: "Buka halaman asli",
  pickStory: "Pilih cerita",
  pickStoryText: "Cerita yang Anda ketuk terbuka di sini.",
  newVersion: "Ada versi baru Bekal.",
  startNewVersion: "Pakai sekarang",
  closeOtherTabs: "Tutup dulu tab Bekal yang lain, lalu ketuk lagi.",
  notFoundTitle: "Halaman ini tidak ada",
  notFoundText: "Alamatnya mungkin salah ketik.",
  laterTitle: "Belum ada di ponsel ini",
  laterNeeds: "Perlu sinyal sekali",
  laterText: (bytes: number) =>
    `Layar ini paling banyak ${first.kilobytes(bytes)}. Setelah dibuka sekali, bisa dipakai tanpa sinyal.`,
  toHome: "Ke beranda",

  // Stories, wherever they are listed
  waitingSince: (at: number) => `Menunggu sinyal, disimpan ${moment(at)}`,
  fetching: "Sedang diambil…",
  waitingConsent: (bytes: number) => `Menunggu izin Anda, ${first.kilobytes(bytes)}`,
  refreshing: "Versi terbaru menyusul",
  somePicturesMissing: "Sebagian gambar belum ada",
  share: "Bagikan",
  shareNote: "Judul dan tautan asli",
  linkCopied: "Tautan disalin",
  linkNotCopied: "Tautan tidak bisa disalin di peramban ini.",
  archive: "Arsipkan",
  archiveNote: "Keluar dari daftar, tetap tersimpan",
  unarchive: "Keluarkan dari arsip",
  archived: "Diarsipkan",
  unarchived: "Kembali ke daftar",
  favourite: "Sukai",
  unfavourite: "Batal menyukai",
  remove: "Hapus",
  removeNote: "Bisa dikembalikan selama 30 hari",
  removed: "Dihapus",
  refresh: "Ambil ulang",
  refreshNote: "Versi terbaru dari penerbit, posisi baca tetap",
  queuedAgain: "Masuk antrean",
  picturesAskedFor: "Gambarnya diambil lagi",

  // Home
  startTitle: "Isi bekal pertama",
  startText: "Tiga cara menyimpan cerita, satu ketukan saja.",
  startPaste: "Tempel alamat",
  startPasteNote: "Dari peramban atau pesan",
  startShare: "Bagikan ke Bekal",
  startShareNote: "Dari menu Bagikan di aplikasi lain",
  startWelcome: "Baca cerita pembuka",
  startWelcomeNote: "Sudah ada di ponsel ini",
  seeAll: "Semua",
  installTitle: "Pasang Bekal di layar utama",
  installText: "Lalu bagikan halaman langsung ke Bekal.",
  install: "Pasang",
  notNow: "Nanti saja",

  // Save
  addressLabel: "Alamat halaman",
  addressPlaceholder: "Tempel alamat halaman",
  saveHint: "Tersimpan dulu di ponsel. Isinya diambil saat ada sinyal.",
  saveButton: "Simpan cerita",
  fromClipboard: "Tempel dari papan klip",
  clipboardEmpty: "Tidak ada alamat di papan klip.",
  clipboardRefused: "Peramban tidak mengizinkan. Tempel langsung di kotak.",
  notAnAddress: "Ini bukan alamat halaman. Contoh: contoh.id/berita",
  saved: "Disimpan. Diambil saat ada sinyal.",
  alreadyKept: "Sudah ada. Diambil versi terbarunya.",
  inboxTitle: "Dibagikan ke Bekal",
  inboxText: "Sudah aman di ponsel ini. Simpan sebagai cerita?",
  inboxNoAddress: "Tidak ada alamat halaman di dalamnya.",
  inboxDiscard: "Buang",
  bookmarklet: "Bookmarklet dan bantuan",
  bookmarkletNote: "Untuk iPhone, Firefox, dan komputer",

  // The text of a story
  pictureMissing: "Gambar belum ada di ponsel ini",
  table: "Tabel",
  media: { video: "Video", audio: "Audio", embed: "Sematan", live: "Siaran langsung" },

  // Reader
  by: "Oleh",
  minutesToRead: (count: number) => `${count} menit baca`,
  keptSize: (bytes: number) => `tersimpan ${first.kilobytes(bytes)}`,
  back: "Kembali",
  storyActions: "Untuk cerita ini",
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
  consentPictures: (bytes: number) => `Gambarnya ${first.kilobytes(bytes)} lagi kalau ringan.`,
  consent: "Ambil saja",
  fetchingTitle: "Sedang diambil",
  fetchingText: "Teks lebih dulu, gambar menyusul. Halaman ini berganti sendiri begitu siap.",
  failedHelp: {
    "not-found": "Mungkin sudah dipindah atau dihapus penerbit. Periksa di halaman asli.",
    "refused-address": "Bekal hanya mengambil halaman yang terbuka untuk umum.",
    "login-needed": "Bekal tidak masuk atas nama Anda. Masuk di peramban, lalu tempel halamannya.",
    paywall: "Bekal tidak melewati pembayaran. Kalau berlangganan, tempel halamannya.",
    "not-a-story": "Isinya daftar atau halaman depan. Buka aslinya, lalu simpan satu ceritanya.",
    "publisher-unreachable": "Sudah dicoba beberapa kali. Coba lagi nanti atau buka aslinya.",
    "publisher-timeout": "Sudah dicoba beberapa kali. Coba lagi nanti atau buka aslinya.",
    "too-large": "Bekal menolak halaman sebesar ini supaya kuota Anda aman.",
    "unsupported-type": "Ini bukan halaman berita biasa. Buka aslinya untuk melihatnya.",
    busy: "Coba lagi sebentar lagi.",
    "gateway-unreachable": "Coba lagi saat ada sinyal.",
    "gateway-timeout": "Coba lagi saat sinyalnya lebih baik.",
    "bad-reply": "Mungkin Wi-Fi ini meminta masuk dulu. Coba lagi di jaringan lain.",
    "not-whole": "Baca utuhnya di halaman asli.",
    "cap-reached": "Naikkan batasnya di Setelan, atau tunggu sampai hari berganti.",
    "wifi-wanted": "Sambungkan ke Wi-Fi, atau ubah aturannya di Setelan.",
    "bad-address": "Hapus, lalu simpan lagi dengan alamat yang benar.",
    "storage-full": "Kosongkan ruang di ponsel, lalu coba lagi.",
    "storage-blocked": "Tutup tab Bekal yang lain, lalu coba lagi.",
    "storage-newer": "Muat ulang untuk memakai versi terbaru.",
    "storage-unavailable": "Buka Bekal di jendela biasa, lalu coba lagi.",
    "storage-closed": "Muat ulang, lalu coba lagi.",
  } satisfies Record<ErrorCode, string>,
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

  // Library
  filters: "Saring",
  shows: {
    unread: "Belum dibaca",
    reading: "Sedang dibaca",
    failed: "Belum bisa diambil",
    all: "Semua",
    favourites: "Disukai",
    highlights: "Sorotan",
    archive: "Arsip",
  },
  moreStories: "Tampilkan lebih banyak",
  searchLibrary: "Cari judul, isi, atau sumber",
  clearFilters: "Hapus saringan",
  emptyShows: {
    reading: {
      title: "Belum ada yang dimulai",
      text: "Cerita yang sudah Anda mulai menunggu di sini.",
    },
    highlights: {
      title: "Belum ada sorotan",
      text: "Tandai kalimat di dalam cerita, dan ceritanya muncul di sini.",
    },
    filtered: {
      title: "Tidak ada yang cocok",
      text: "Tidak ada cerita dengan semua saringan ini.",
    },
    unread: {
      title: "Semua sudah dibaca",
      text: "Simpan cerita baru, atau buka lagi yang lama di Semua.",
    },
    failed: {
      title: "Tidak ada yang gagal",
      text: "Cerita yang tidak bisa diambil muncul di sini, lengkap dengan sebabnya.",
    },
    all: {
      title: "Pustaka masih kosong",
      text: "Cerita yang Anda simpan berkumpul di sini dan terbaca tanpa sinyal.",
    },
    favourites: {
      title: "Belum ada yang disukai",
      text: "Ketuk hati di bawah cerita, dan cerita itu muncul di sini.",
    },
    archive: {
      title: "Arsip masih kosong",
      text: "Yang diarsipkan keluar dari daftar baca, tetapi tetap tersimpan di sini.",
    },
  },

  // Settings
  languageTitle: "Bahasa",
  languages: { id: "Bahasa Indonesia", en: "English" },
  storage: "Penyimpanan",
  persistence: {
    persisted: "Dijaga peramban",
    "not-persisted": "Belum dijaga peramban",
    unknown: "Peramban tidak memberi tahu",
  },
  persistenceHelp: {
    persisted: "Peramban berjanji tidak menghapus pustaka saat ruang ponsel menipis.",
    "not-persisted":
      "Saat ruang ponsel menipis, peramban boleh menghapus pustaka. Memasang Bekal di layar utama biasanya menolong.",
    unknown: "Memasang Bekal di layar utama membuat pustaka lebih aman.",
  },
  askAgain: "Minta lagi",
  stillNotPersisted: "Peramban belum mau. Coba lagi setelah Bekal dipasang atau sering dipakai.",
  kept: "Tersimpan",
  usedSpace: "Ruang terpakai",
  unknownSize: "Tidak diketahui",
  gateway: "Gerbang",
  gatewayHelp: "Server kecil yang mengambil halaman dan mengecilkan gambarnya.",
  check: "Periksa",
  checking: "Memeriksa…",
  gatewayUnasked: "Belum diperiksa",
  gatewayReachable: (version: string) => `Terhubung, versi ${version}`,
  gatewayNotReachable: "Tidak terhubung. Yang tersimpan tetap bisa dibaca.",
  installAndHelp: "Pasang dan bantuan",
  installAndHelpNote: "Langkah bergambar, bookmarklet, arti “siap”",
  packs: "Bekal",
  trips: "Perjalanan",
  dataUse: "Pemakaian data",
  usedThisMonth: (bytes: number) => `Bulan ini ${bytes === 0 ? "0 KB" : first.kilobytes(bytes)}`,
  dataUseNote: "Aturan, batas, dan biaya",
  tripsNote: "Jam berangkat, lama membaca, dan batas kuota bekal",
  about: "Tentang",
  version: "Versi",
  licence: "Lisensi",
  privacy: "Privasi",
  privacySentences: [
    "Tidak ada akun, dan pustaka hanya ada di perangkat ini.",
    "Tidak ada pelacak, statistik, atau iklan.",
    "Gerbang melihat alamat halaman yang diambilnya untuk Anda, dan tidak mencatat siapa yang meminta.",
  ],

  // Help
  help: "Bantuan",

  // Reasons
  tryingAgain: (reason: string) => `${reason}. Dicoba lagi nanti`,
  reasons: {
    "not-found": "Halaman tidak ditemukan",
    "refused-address": "Alamat ini tidak boleh dibuka gerbang",
    "login-needed": "Halaman ini meminta masuk",
    paywall: "Halaman ini berbayar",
    "not-a-story": "Halaman ini bukan satu cerita",
    "publisher-unreachable": "Situs penerbit tidak menjawab",
    "publisher-timeout": "Situs penerbit terlalu lambat",
    "too-large": "Halaman terlalu besar",
    "unsupported-type": "Jenis berkas ini belum bisa dibaca",
    busy: "Gerbang sedang sibuk",
    "gateway-unreachable": "Belum ada sinyal",
    "gateway-timeout": "Jaringan terlalu lambat",
    "bad-reply": "Jawaban jaringan tidak bisa dipakai",
    "not-whole": "Penerbit hanya memberi sebagian",
    "cap-reached": "Batas kuota tercapai",
    "wifi-wanted": "Menunggu Wi-Fi",
    "bad-address": "Ini bukan alamat halaman",
    "storage-full": "Penyimpanan ponsel penuh",
    "storage-blocked": "Tab Bekal lain menahan pustaka",
    "storage-newer": "Versi Bekal yang lebih baru sedang terbuka",
    "storage-unavailable": "Peramban tidak mengizinkan penyimpanan",
    "storage-closed": "Penyimpanan terputus",
  } satisfies Record<ErrorCode, string>,
  nextSteps: {
    "storage-full":
      "Kosongkan ruang di ponsel, lalu buka lagi. Cerita yang sudah ada tidak disentuh.",
    "storage-blocked": "Tutup tab Bekal yang lain, lalu coba lagi.",
    "storage-newer": "Muat ulang untuk memakai versi terbaru.",
    "storage-unavailable":
      "Mungkin ini jendela pribadi: tidak ada yang akan tersimpan. Buka Bekal di jendela biasa.",
    "storage-closed": "Muat ulang. Yang sudah tersimpan tetap ada.",
  } satisfies Record<StorageErrorCode, string>,
  storageTitle: "Pustaka belum bisa dibuka",
};

/** The clock today; before, the day. */
function moment(at: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString("id", { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString("id", { day: "numeric", month: "short" });
}

export type MoreWords = typeof words;
export default words;

import copies from "./id-copies.ts";
import faults from "./id-faults.ts";
import reader from "./id-reader.ts";
import first from "./id.ts";

/** The words of all that opens after the first screen, in Indonesian. Sections follow the screens. */
const words = {
  ...copies,
  ...reader,
  ...faults,

  // Shell
  loading: "Memuat…",
  close: "Tutup",
  undo: "Urungkan",
  retry: "Coba lagi",
  openOriginal: "Buka halaman asli",
  storyPane: "Cerita",
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
  marked: "Yang Anda tandai",
  highlights: "Sorotan",
  highlightsNote: "Kutipan dan catatan dari semua cerita",
  glossary: "Glosarium",
  glossaryNote: "Kata-kata dengan artinya",
  statistics: "Statistik bacaan",
  statisticsNote: "Menit, cerita, dan data yang dihemat",
  about: "Tentang",
  version: "Versi",
  licence: "Lisensi",
  privacy: "Privasi",
  privacySentences: [
    "Tidak ada akun, dan pustaka hanya ada di perangkat ini.",
    "Tidak ada pelacak atau iklan. Statistik bacaan tidak pernah keluar dari perangkat ini.",
    "Gerbang melihat alamat halaman yang diambilnya untuk Anda, dan tidak mencatat siapa yang meminta.",
  ],

  // Help
  help: "Bantuan",
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

import type { ErrorCode, StorageErrorCode } from "#base/errors.ts";

/** Every word of the app in Indonesian. Sections follow the screens; keep them in this order. */
const words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Pustaka",
  save: "Simpan",
  settings: "Setelan",
  navigation: "Bagian utama",
  skipToContent: "Langsung ke isi",
  offline: "Offline",
  online: "Online",
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
  toHome: "Ke beranda",
  screenMissingTitle: "Bagian ini belum bisa dimuat",
  screenMissingText: "Muat ulang Bekal. Kalau tetap begini, buka sekali saat ada sinyal.",

  // Stories, wherever they are listed
  minutes: (count: number) => `${count} mnt`,
  minutesLeft: (count: number) => `sisa ${count} mnt`,
  kilobytes: (bytes: number) => bytesInWords(bytes),
  storyCount: (count: number) => `${count} cerita`,
  waitingSince: (at: number) => `Menunggu sinyal, disimpan ${clock(at)}`,
  tryingAgain: (reason: string) => `${reason}. Dicoba lagi nanti`,
  fetching: "Sedang diambil…",
  readyOffline: "Siap dibaca tanpa sinyal",
  somePicturesMissing: "Sebagian gambar belum ada",
  storyMenu: (title: string) => `Pilihan untuk ${title}`,
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
  removeNote: "Bisa diurungkan sebentar",
  removed: "Dihapus",
  refresh: "Ambil ulang",
  refreshNote: "Versi terbaru dari penerbit, posisi baca tetap",
  queuedAgain: "Masuk antrean",

  // Home
  continueReading: "Lanjutkan",
  waiting: "Menunggu sinyal",
  readingQueue: "Antrean baca",
  seeAll: "Semua",
  waitingHelp: "Diambil sendiri begitu ada sinyal.",
  startTitle: "Isi bekal pertama",
  startText: "Tiga cara menyimpan cerita, satu ketukan saja.",
  startPaste: "Tempel alamat",
  startPasteNote: "Dari peramban atau pesan",
  startShare: "Bagikan ke Bekal",
  startShareNote: "Dari menu Bagikan di aplikasi lain",
  startWelcome: "Baca cerita pembuka",
  startWelcomeNote: "Sudah ada di ponsel ini",
  installTitle: "Pasang Bekal di layar utama",
  installText: "Lalu bagikan halaman langsung ke Bekal.",
  install: "Pasang",
  notNow: "Nanti saja",
  welcomeTitle: "Selamat datang di Bekal: membaca tanpa sinyal",

  // Save
  saveTitle: "Simpan cerita",
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
  otherWays: "Cara lain",
  bookmarklet: "Bookmarklet dan bantuan",
  bookmarkletNote: "Untuk iPhone, Firefox, dan komputer",

  // Reader

  // Library

  // Settings

  // Help

  // Reasons
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
    "bad-reply": "Jawaban jaringan tidak bisa dipakai",
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
  reload: "Muat ulang",
};

function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString("id", { maximumFractionDigits: 1 })} MB`;
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString("id", { hour: "2-digit", minute: "2-digit" });
}

export type Words = typeof words;
export default words;

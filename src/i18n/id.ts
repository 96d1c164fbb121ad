import type { ErrorCode } from "#base/errors.ts";

/** The words of the first screen in Indonesian; the rest is in `id-more.ts`. Keep the order. */
const words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Pustaka",
  settings: "Setelan",
  navigation: "Bagian utama",
  skipToContent: "Langsung ke isi",
  offline: "Offline",
  online: "Online",
  screenMissingTitle: "Bagian ini belum bisa dimuat",
  screenMissingText: "Muat ulang Bekal. Kalau tetap begini, buka sekali saat ada sinyal.",
  reload: "Muat ulang",

  // Stories, wherever they are listed
  minutes: (count: number) => `${count} mnt`,
  minutesLeft: (count: number) => `sisa ${count} mnt`,
  kilobytes: (bytes: number) => bytesInWords(bytes),
  storyCount: (count: number) => `${count} cerita`,
  waitingSince: (at: number) => `Menunggu sinyal, disimpan ${clock(at)}`,
  tryingAgain: (reason: string) => `${reason}. Dicoba lagi nanti`,
  fetching: "Sedang diambil…",
  readyOffline: "Siap dibaca tanpa sinyal",
  refreshing: "Versi terbaru menyusul",
  somePicturesMissing: "Sebagian gambar belum ada",
  storyMenu: (title: string) => `Pilihan untuk ${title}`,

  // Home
  continueReading: "Lanjutkan",
  waiting: "Menunggu sinyal",
  readingQueue: "Antrean baca",
  waitingHelp: "Diambil sendiri begitu ada sinyal.",

  // Save
  saveTitle: "Simpan cerita",

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

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
  storyCount: (count: number) => `${count.toLocaleString("id")} cerita`,
  readyOffline: "Siap dibaca tanpa sinyal",
  storyMenu: (title: string) => `Pilihan untuk ${title}`,

  // Home
  continueReading: "Lanjutkan",
  waiting: "Menunggu sinyal",
  readingQueue: "Antrean baca",
  waitingHelp: "Diambil sendiri begitu ada sinyal.",

  // Save
  saveTitle: "Simpan cerita",
};

function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString("id", { maximumFractionDigits: 1 })} MB`;
}

export type Words = typeof words;
export default words;

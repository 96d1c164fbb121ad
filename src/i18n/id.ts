/** Every word of the app in Indonesian. Sections follow the screens; keep them in this order. */
const words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Pustaka",
  save: "Simpan",
  settings: "Setelan",
  offline: "Offline",
  online: "Online",

  // Stories, wherever they are listed
  minutes: (count: number) => `${count} mnt`,
  minutesLeft: (count: number) => `sisa ${count} mnt`,
  kilobytes: (bytes: number) => bytesInWords(bytes),

  // Home

  // Save

  // Reader

  // Library

  // Settings

  // Help

  // Reasons
};

function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${new Intl.NumberFormat("id", { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

export type Words = typeof words;
export default words;

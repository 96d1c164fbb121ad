import type { Words } from "./id.ts";

/** Every word of the app in English. */
const words: Words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Library",
  save: "Save",
  settings: "Settings",
  offline: "Offline",
  online: "Online",

  // Stories, wherever they are listed
  minutes: (count) => `${count} min`,
  minutesLeft: (count) => `${count} min left`,
  kilobytes: (bytes) => bytesInWords(bytes),

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
  return `${new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

export default words;

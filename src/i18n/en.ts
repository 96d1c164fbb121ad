import type { Words } from "./id.ts";

/** The words of the first screen in English. */
const words: Words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Library",
  settings: "Settings",
  navigation: "Main parts",
  skipToContent: "Skip to content",
  offline: "Offline",
  online: "Online",
  screenMissingTitle: "This part could not be loaded",
  screenMissingText: "Reload Bekal. If it stays like this, open it once with signal.",
  reload: "Reload",

  // Stories, wherever they are listed
  minutes: (count) => `${count} min`,
  minutesLeft: (count) => `${count} min left`,
  kilobytes: (bytes) => bytesInWords(bytes),
  storyCount: (count) => (count === 1 ? "1 story" : `${count.toLocaleString("en-GB")} stories`),
  readyOffline: "Ready without signal",
  storyMenu: (title) => `Options for ${title}`,

  // Home
  continueReading: "Continue",
  waiting: "Waiting for signal",
  readingQueue: "Reading queue",
  waitingHelp: "Fetched by itself as soon as there is signal.",

  // Save
  saveTitle: "Save a story",
};

function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}

export default words;

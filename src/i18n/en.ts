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
  storyCount: (count) => (count === 1 ? "1 story" : `${count} stories`),
  waitingSince: (at) => `Waiting for signal, saved ${moment(at)}`,
  fetching: "Fetching…",
  readyOffline: "Ready without signal",
  refreshing: "Newer version on its way",
  somePicturesMissing: "Some pictures are missing",
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

/** The clock today; before, the day. */
function moment(at: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

export default words;

import type { Words } from "./id.ts";

/** Every word of the app in English. */
const words: Words = {
  // Shell
  appName: "Bekal",
  home: "Bekal",
  library: "Library",
  save: "Save",
  settings: "Settings",
  navigation: "Main parts",
  skipToContent: "Skip to content",
  offline: "Offline",
  online: "Online",
  loading: "Loading…",
  close: "Close",
  undo: "Undo",
  retry: "Try again",
  openOriginal: "Open the original",
  pickStory: "Pick a story",
  pickStoryText: "The story you tap opens here.",
  newVersion: "There is a new version of Bekal.",
  startNewVersion: "Use it now",
  closeOtherTabs: "Close the other Bekal tabs first, then tap again.",
  notFoundTitle: "There is no such page",
  notFoundText: "The address may be mistyped.",
  toHome: "Go home",
  screenMissingTitle: "This part could not be loaded",
  screenMissingText: "Reload Bekal. If it stays like this, open it once with signal.",

  // Stories, wherever they are listed
  minutes: (count) => `${count} min`,
  minutesLeft: (count) => `${count} min left`,
  kilobytes: (bytes) => bytesInWords(bytes),
  storyCount: (count) => (count === 1 ? "1 story" : `${count} stories`),
  waitingSince: (at) => `Waiting for signal, saved ${clock(at)}`,
  tryingAgain: (reason) => `${reason}. Will try again`,
  fetching: "Fetching…",
  readyOffline: "Ready without signal",
  somePicturesMissing: "Some pictures are missing",
  storyMenu: (title) => `Options for ${title}`,
  share: "Share",
  shareNote: "Title and original link",
  linkCopied: "Link copied",
  linkNotCopied: "This browser does not let the link be copied.",
  archive: "Archive",
  archiveNote: "Out of the list, still kept",
  unarchive: "Take out of the archive",
  archived: "Archived",
  unarchived: "Back in the list",
  favourite: "Favourite",
  unfavourite: "Not a favourite",
  remove: "Delete",
  removeNote: "Can be undone for a moment",
  removed: "Deleted",
  refresh: "Fetch again",
  refreshNote: "The publisher's latest, your place is kept",
  queuedAgain: "In the queue",

  // Home
  continueReading: "Continue",
  waiting: "Waiting for signal",
  readingQueue: "Reading queue",
  seeAll: "All",
  waitingHelp: "Fetched by itself as soon as there is signal.",
  startTitle: "Pack your first story",
  startText: "Three ways to save a story, one tap each.",
  startPaste: "Paste an address",
  startPasteNote: "From the browser or a message",
  startShare: "Share to Bekal",
  startShareNote: "From another app's Share menu",
  startWelcome: "Read the opening story",
  startWelcomeNote: "It is on this phone already",
  installTitle: "Put Bekal on your home screen",
  installText: "Then share pages straight to it.",
  install: "Install",
  notNow: "Not now",
  welcomeTitle: "Welcome to Bekal: reading without signal",

  // Save
  saveTitle: "Save a story",
  addressLabel: "Page address",
  addressPlaceholder: "Paste a page address",
  saveHint: "Kept on the phone first. Its text is fetched when there is signal.",
  saveButton: "Save story",
  fromClipboard: "Paste from the clipboard",
  clipboardEmpty: "There is no address in the clipboard.",
  clipboardRefused: "The browser does not allow it. Paste into the box instead.",
  notAnAddress: "This is not a page address. Example: example.org/news",
  saved: "Saved. Fetched when there is signal.",
  alreadyKept: "Already here. Its latest version is fetched.",
  inboxTitle: "Shared to Bekal",
  inboxText: "It is safe on this phone. Save it as a story?",
  inboxNoAddress: "There is no page address in it.",
  inboxDiscard: "Discard",
  otherWays: "Other ways",
  bookmarklet: "Bookmarklet and help",
  bookmarkletNote: "For iPhone, Firefox and computers",

  // Reader

  // Library

  // Settings

  // Help

  // Reasons
  reasons: {
    "not-found": "Page not found",
    "refused-address": "The gateway may not open this address",
    "login-needed": "The page asks for a login",
    paywall: "The page has to be paid for",
    "not-a-story": "This page is not one story",
    "publisher-unreachable": "The publisher's site does not answer",
    "publisher-timeout": "The publisher's site is too slow",
    "too-large": "The page is too large",
    "unsupported-type": "This kind of file cannot be read yet",
    busy: "The gateway is busy",
    "gateway-unreachable": "No signal yet",
    "bad-reply": "The network's answer cannot be used",
    "bad-address": "This is not a page address",
    "storage-full": "The phone's storage is full",
    "storage-blocked": "Another Bekal tab holds the library",
    "storage-newer": "A newer version of Bekal is open",
    "storage-unavailable": "The browser does not allow storage",
    "storage-closed": "The storage was cut off",
  },
  nextSteps: {
    "storage-full":
      "Free some space on the phone and open it again. The stories that are here are left alone.",
    "storage-blocked": "Close the other Bekal tabs, then try again.",
    "storage-newer": "Reload to use the latest version.",
    "storage-unavailable":
      "This may be a private window: nothing would be kept. Open Bekal in an ordinary one.",
    "storage-closed": "Reload. What was saved is still here.",
  },
  storageTitle: "The library could not be opened",
  reload: "Reload",
};

function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

export default words;

import copies from "./en-copies.ts";
import faults from "./en-faults.ts";
import reader from "./en-reader.ts";
import first from "./en.ts";
import type { MoreWords } from "./id-more.ts";

/** The words of all that opens after the first screen, in English. */
const words: MoreWords = {
  ...copies,
  ...reader,
  ...faults,

  // Shell
  loading: "Loading…",
  close: "Close",
  undo: "Undo",
  retry: "Try again",
  openOriginal: "Open the original",
  storyPane: "Story",
  pickStory: "Pick a story",
  pickStoryText: "The story you tap opens here.",
  newVersion: "There is a new version of Bekal.",
  startNewVersion: "Use it now",
  closeOtherTabs: "Close the other Bekal tabs first, then tap again.",
  notFoundTitle: "There is no such page",
  notFoundText: "The address may be mistyped.",
  laterTitle: "Not on this phone yet",
  laterNeeds: "Needs a signal once",
  laterText: (bytes) =>
    `This screen weighs ${first.kilobytes(bytes)} at most. Opened once, it works without a signal.`,
  toHome: "Go home",

  // Stories, wherever they are listed
  waitingSince: (at) => `Waiting for signal, saved ${moment(at)}`,
  fetching: "Fetching…",
  waitingConsent: (bytes) => `Waiting for your OK, ${first.kilobytes(bytes)}`,
  refreshing: "Newer version on its way",
  somePicturesMissing: "Some pictures are missing",
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
  unfavourite: "Remove from favourites",
  remove: "Delete",
  removeNote: "Can be brought back for 30 days",
  removed: "Deleted",
  refresh: "Fetch again",
  refreshNote: "The publisher's latest, your place is kept",
  queuedAgain: "In the queue",
  picturesAskedFor: "The pictures are being fetched again",

  // Home
  startTitle: "Pack your first story",
  startText: "Three ways to save a story, one tap each.",
  startPaste: "Paste an address",
  startPasteNote: "From the browser or a message",
  startShare: "Share to Bekal",
  startShareNote: "From another app's Share menu",
  startWelcome: "Read the opening story",
  startWelcomeNote: "It is on this phone already",
  seeAll: "All",
  installTitle: "Put Bekal on your home screen",
  installText: "Then share pages straight to it.",
  install: "Install",
  notNow: "Not now",

  // Save
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
  bookmarklet: "Bookmarklet and help",
  bookmarkletNote: "For iPhone, Firefox and computers",

  // Library
  filters: "Filter",
  shows: {
    unread: "Unread",
    reading: "Reading",
    failed: "Could not be fetched",
    all: "All",
    favourites: "Favourites",
    highlights: "Highlights",
    archive: "Archive",
  },
  moreStories: "Show more",
  searchLibrary: "Search titles, text or sources",
  clearFilters: "Clear filters",
  emptyShows: {
    reading: {
      title: "Nothing begun yet",
      text: "Stories you have begun wait here.",
    },
    highlights: {
      title: "No highlights yet",
      text: "Mark a sentence in a story and the story appears here.",
    },
    filtered: {
      title: "Nothing fits",
      text: "No story has all of these filters.",
    },
    unread: {
      title: "Everything is read",
      text: "Save a new story, or open an old one again under All.",
    },
    failed: {
      title: "Nothing has failed",
      text: "Stories that cannot be fetched appear here, with the reason.",
    },
    all: {
      title: "The library is still empty",
      text: "The stories you save gather here, readable without signal.",
    },
    favourites: {
      title: "No favourites yet",
      text: "Tap the heart under a story and it appears here.",
    },
    archive: {
      title: "The archive is still empty",
      text: "What you archive leaves the reading list and stays kept here.",
    },
  },

  // Settings
  languageTitle: "Language",
  storage: "Storage",
  persistence: {
    persisted: "Kept by the browser",
    "not-persisted": "Not promised by the browser",
    unknown: "The browser does not tell",
  },
  persistenceHelp: {
    persisted: "The browser promised not to delete the library when the phone runs out of space.",
    "not-persisted":
      "When the phone runs out of space, the browser may delete the library. Installing Bekal on the home screen usually helps.",
    unknown: "Installing Bekal on the home screen makes the library safer.",
  },
  askAgain: "Ask again",
  stillNotPersisted: "Not yet. Try again once Bekal is installed or used more often.",
  gateway: "Gateway",
  gatewayHelp: "The small server that fetches pages and shrinks their pictures.",
  check: "Check",
  checking: "Checking…",
  gatewayUnasked: "Not checked yet",
  gatewayReachable: (version) => `Reachable, version ${version}`,
  gatewayNotReachable: "Not reachable. What is kept can still be read.",
  installAndHelp: "Install and help",
  installAndHelpNote: "Pictured steps, bookmarklet, what “ready” means",
  packs: "Packs",
  trips: "Trips",
  dataUse: "Data use",
  usedThisMonth: (bytes) => `${bytes === 0 ? "0 KB" : first.kilobytes(bytes)} this month`,
  dataUseNote: "When to fetch, limits and costs",
  tripsNote: "When you leave, how long you read, and the data cap",
  marked: "What you marked",
  highlights: "Highlights",
  highlightsNote: "Quotes and notes from all stories",
  glossary: "Glossary",
  glossaryNote: "Words with their meanings",
  statistics: "Reading statistics",
  statisticsNote: "Minutes, stories and data saved",
  about: "About",
  version: "Version",
  licence: "Licence",
  privacy: "Privacy",
  privacySentences: [
    "There is no account, and the library is on this device alone.",
    "There are no trackers or advertisements. Reading statistics never leave this device.",
    "The gateway sees the addresses of the pages it fetches for you, and keeps no record of who asked.",
  ],

  // Help
  help: "Help",
};

/** The clock today; before, the day. */
function moment(at: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

export default words;

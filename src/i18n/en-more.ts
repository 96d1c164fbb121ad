import copies from "./en-copies.ts";
import first from "./en.ts";
import type { MoreWords } from "./id-more.ts";

/** The words of all that opens after the first screen, in English. */
const words: MoreWords = {
  ...copies,

  // Shell
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
  laterTitle: "Not on this phone yet",
  laterNeeds: "Needs a signal once",
  laterText: (bytes) =>
    `This screen weighs ${first.kilobytes(bytes)} at most. Opened once, it works without a signal.`,
  toHome: "Go home",

  // Stories, wherever they are listed
  waitingSince: (at) => `Waiting for signal, saved ${moment(at)}`,
  fetching: "Fetching…",
  waitingConsent: (bytes) => `Waiting for your word, ${first.kilobytes(bytes)}`,
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
  unfavourite: "Not a favourite",
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

  // The text of a story
  pictureMissing: "This picture is not on the phone yet",
  table: "Table",
  media: { video: "Video", audio: "Audio", embed: "Embed", live: "Live" },

  // Reader
  by: "By",
  minutesToRead: (count) => `${count} min read`,
  keptSize: (bytes) => `${first.kilobytes(bytes)} kept`,
  back: "Back",
  insideStory: "Inside the story",
  storyActions: "For this story",
  listen: "Listen",
  listenMissing: "Listening needs a signal once.",
  openPicture: (alt) => (alt === "" ? "Look closer" : `Look closer: ${alt}`),
  galleryMissing: "Looking closer needs a signal once.",
  listenLater: "Listen later",
  listenLaterNote: "Read aloud after the story you listen to",
  listenQueued: "In the listening queue",
  display: "Display",
  displayMissing: "The display choices cannot be opened. Reload first.",
  wholeWithPictures: "Whole, with all pictures, readable without signal",
  wholeWithoutPictures: "Whole, readable without signal",
  picturesMissing: (count) =>
    count === 1 ? "Text whole, 1 picture missing" : `Text whole, ${count} pictures missing`,
  picturesMissingToo: (count) =>
    count === 1 ? "1 picture is missing too" : `${count} pictures are missing too`,
  refreshNotDone: (reason) => `The latest version was not fetched: ${reason}`,
  beingRefreshed: "The latest version is being fetched",
  notWhole: {
    truncated: "Only its beginning",
    paywall: "The rest is paid at the publisher's",
    consent: "The publisher asks for consent first",
    "needs-script": "Some of it shows only at the publisher's",
    login: "The rest needs a login at the publisher's",
  },
  nextStory: "Next story",
  endOfStory: "End of the story",
  queuedTitle: "Waiting for signal",
  queuedText: (at) =>
    `Its address is safe on this phone since ${at}. The text is fetched by itself as soon as there is signal.`,
  consentTitle: "Waiting for your word",
  consentText: (bytes) =>
    `Its text is ${first.kilobytes(bytes)}, more than may be fetched without asking.`,
  consentPictures: (bytes) => `Its pictures, if light, are ${first.kilobytes(bytes)} more.`,
  consent: "Fetch it",
  fetchingTitle: "Being fetched",
  fetchingText: "Text first, pictures after. This page changes by itself when it is ready.",
  failedHelp: {
    "not-found": "The publisher may have moved or deleted it. Look at the original.",
    "refused-address": "Bekal only fetches pages that are open to everybody.",
    "login-needed": "Bekal does not log in for you. Log in with the browser, then paste the page.",
    paywall: "Bekal does not go around payment. If you subscribe, paste the page.",
    "not-a-story": "It is a list or a front page. Open the original, then save one of its stories.",
    "publisher-unreachable": "Tried several times. Try again later, or open the original.",
    "publisher-timeout": "Tried several times. Try again later, or open the original.",
    "too-large": "Bekal refuses pages of this size, to spare your data.",
    "unsupported-type": "This is not an ordinary page. Open the original to see it.",
    busy: "Try again in a moment.",
    "gateway-unreachable": "Try again when there is signal.",
    "gateway-timeout": "Try again where the signal is better.",
    "bad-reply": "This Wi-Fi may want a login first. Try again on another network.",
    "not-whole": "Read the whole story at the original.",
    "cap-reached": "Raise the limit in Settings, or wait for the next day.",
    "wifi-wanted": "Connect to Wi-Fi, or change the rule in Settings.",
    "bad-address": "Delete it, then save it again with the right address.",
    "storage-full": "Free some space on the phone, then try again.",
    "storage-blocked": "Close the other Bekal tabs, then try again.",
    "storage-newer": "Reload to use the latest version.",
    "storage-unavailable": "Open Bekal in an ordinary window, then try again.",
    "storage-closed": "Reload, then try again.",
  },
  unknownTitle: "This story is not in your library yet",
  unknownText: "Save it first, then read it any time without signal.",
  goneTitle: "This story was deleted",
  goneText: "For 30 days it can be brought back, in Settings under Storage.",
  damagedTitle: "The text cannot be read from storage",
  damagedText: "Fetch it again from the publisher. Your place is kept.",
  toLibrary: "Go to the library",
  textSize: "Text size",
  textSmaller: "Smaller text",
  textLarger: "Larger text",
  pixels: (count) => `${count} pixels`,
  theme: "Colours",
  themes: { system: "As the phone", paper: "Paper", sepia: "Sepia", dark: "Dark", black: "Black" },

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
  kept: "Kept",
  usedSpace: "Space used",
  unknownSize: "Not known",
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
  about: "About",
  version: "Version",
  licence: "Licence",
  privacy: "Privacy",
  privacySentences: [
    "There is no account, and the library is on this device alone.",
    "There are no trackers, statistics or advertisements.",
    "The gateway sees the addresses of the pages it fetches for you, and keeps no record of who asked.",
  ],

  // Help
  help: "Help",

  // Reasons
  tryingAgain: (reason) => `${reason}. Will try again`,
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
    "gateway-timeout": "The network is too slow",
    "bad-reply": "The network's answer cannot be used",
    "not-whole": "The publisher gave only a part",
    "cap-reached": "The data limit is reached",
    "wifi-wanted": "Waiting for Wi-Fi",
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
};

/** The clock today; before, the day. */
function moment(at: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

export default words;

import first from "./en.ts";
import type reader from "./id-reader.ts";

/** The words of an open story and of what stands in its place, in English. */
const words: typeof reader = {
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
    paywall: "The rest is behind the publisher's paywall",
    consent: "The publisher asks for consent first",
    "needs-script": "Some of it shows only at the publisher's",
    login: "The rest needs a login at the publisher's",
  },
  nextStory: "Next story",
  endOfStory: "End of the story",
  queuedTitle: "Waiting for signal",
  queuedText: (at) =>
    `Its address is safe on this phone since ${at}. The text is fetched by itself as soon as there is signal.`,
  consentTitle: "Waiting for your OK",
  consentText: (bytes) =>
    `Its text is ${first.kilobytes(bytes)}, more than may be fetched without asking.`,
  consentPictures: (bytes) => `Light pictures add ${first.kilobytes(bytes)}.`,
  consent: "Fetch it",
  fetchingTitle: "Being fetched",
  fetchingText: "Text first, pictures after. This page changes by itself when it is ready.",
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
  themes: { system: "Same as phone", paper: "Paper", sepia: "Sepia", dark: "Dark", black: "Black" },
};

export default words;

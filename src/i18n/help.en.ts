import type { HelpWords } from "./help.id.ts";

/** The long texts of the help screen in English. */
export const helpInEnglish: HelpWords = {
  onThisPage: "On this page",
  installTopic: "Install Bekal",
  installWhy: "On the home screen Bekal opens without signal and is safer from being deleted.",
  installAndroid: {
    title: "Android, with Chrome",
    steps: [
      "Tap the menu with three dots at the top right.",
      "Choose “Add to Home screen”, then “Install”.",
      "Open Bekal from the home screen.",
    ],
  },
  installIphone: {
    title: "iPhone and iPad, with Safari",
    steps: [
      "Tap the Share button.",
      "Scroll, then choose “Add to Home Screen”.",
      "Open Bekal from the home screen before you save stories.",
    ],
  },
  installDesktop: {
    title: "Computer, with Chrome or Edge",
    steps: ["Click the install sign at the end of the address box.", "Choose “Install”."],
  },
  shareTopic: "Save from another app",
  shareAndroid: {
    title: "Android",
    steps: [
      "Install Bekal first: only installed apps appear in the Share menu.",
      "In the browser or a news app, tap Share.",
      "Choose Bekal, then tap “Save story”. It is kept even without signal.",
    ],
  },
  shareIphone: {
    title: "iPhone and iPad",
    steps: [
      "Copy the page's address: Share, then “Copy”.",
      "Open Bekal, tap Save, then paste.",
      "Faster still: the bookmarklet below.",
    ],
  },
  bookmarkletTopic: "Bookmarklet",
  bookmarkletText:
    "A bookmark that saves the page you are looking at. For Firefox, Safari and any computer.",
  bookmarkletLink: "Save to Bekal",
  bookmarkletDrag: "On a computer: drag this button to the bookmarks bar.",
  bookmarkletDragNot: "It does nothing here. Drag it to the bookmarks bar.",
  bookmarkletPhone: "On a phone:",
  bookmarkletSteps: [
    "Copy the text below.",
    "Bookmark any page, then edit that bookmark.",
    "Replace its address with the text and name it “Save to Bekal”.",
  ],
  bookmarkletCode: "Text of the bookmarklet",
  copy: "Copy",
  copied: "Copied",
  notCopied: "It cannot be copied. Select the text and copy it yourself.",
  readyTopic: "What “ready” means",
  readyText: [
    "A tick means that the whole text and all its pictures are on this device. The story opens with no network at all.",
    "When some pictures are missing, the text is whole all the same and the pictures follow when there is signal.",
    "When the publisher gives only a part, Bekal says so above the story.",
  ],
  privacyTopic: "Privacy",
};

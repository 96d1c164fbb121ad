import first from "./en.ts";
import type copies from "./id-copies.ts";

/** The words about what a page did not give, and about bringing it, in English. */
const words: typeof copies = {
  // Save: other ways than an address
  bringPage: "Paste a page or a text",
  bringPageNote: "What you have open in the browser",
  bringFile: "Open a file",
  bringFileNote: "HTML, text, Markdown or PDF",
  pasteTitle: "Paste a page",
  readerMissing: (bytes) =>
    `What reads pages is not on this phone yet. It needs a signal just once, ${first.kilobytes(bytes)} at most.`,

  // When its text came out wrong
  reports: "Reports of wrong texts",
  reportsNote: "Kept on this phone, yours to share",

  // When a page did not give the story
  pasteThePage: "Paste the page",
  fromBrowser: "Take it from the browser",
  fromBrowserSteps: [
    "Open the original. Log in or agree if it asks.",
    "Select all, copy, and paste it in Bekal.",
    "Or save the page, and open that file in Bekal.",
  ],
  ownCopy: "From your own copy, not compared with the publisher",
  isNot: {
    home: "This is a home page, not one story",
    list: "This is a list, not one story",
    search: "These are search results, not one story",
    gallery: "This is a gallery of pictures, not a story",
    video: "This is a page with a video, not a story",
    empty: "There is no story on this page",
    "app-shell": "Its text appears only after scripts have run",
    consent: "The page asks for consent first",
  },
  lookThere: "See it on the original.",
  pasteHelps: "If the story shows in your browser, paste the page.",
  siteHasFeed: (title) => `This site has a feed: ${title}`,
  copyAddress: "Copy address",
  addressCopied: "Address copied",
  evidence: {
    ofStated: (had, all) => `${had} of the ${all} words the page speaks of`,
    otherPages: "A part of the story is on other pages",
    endsWith: (end) => `It stops at “${end}”`,
    notFree: "The page itself says that it is not free",
    tooLong: "Longer than Bekal reads",
    pageSays: (said) => `In the page's words: “${said}”`,
  },
};

export default words;

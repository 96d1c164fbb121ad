import type { Article } from "#article/article.ts";
import { heading, item, list, paragraph, quote, root, welcomeFigure } from "./build.ts";

/** The story that comes with the app, in English. */
const welcome: Omit<Article, "url" | "wordCount"> = {
  version: 1,
  title: "Welcome to Bekal: reading without signal",
  siteName: "Bekal",
  language: "en",
  direction: "ltr",
  standfirst:
    "This story is on your phone already. Switch the network off if you like: it still opens.",
  excerpt:
    "This story is on your phone already. Switch the network off if you like: it still opens.",
  completeness: "whole",
  leadPicture: 0,
  pictures: [
    {
      src: "/api/v1/picture/welcome",
      width: 720,
      height: 405,
      alt: "A morning train passes between rice fields and hills",
    },
  ],
  body: root(
    welcomeFigure("The morning train, where signal comes and goes. (Picture: Bekal)"),
    paragraph(
      "Every morning the train enters a tunnel, the bus halts between two hills, and the page being read spins for ever. Bekal is made for that moment. You fill it while there is signal and read it on the road, like a meal packed at home: that is what the word means in Indonesian.",
    ),
    heading("Saving a story"),
    list(
      item("Tap the plus sign and paste the address of a page."),
      item("Or put Bekal on your home screen and choose it in another app's Share menu."),
      item(
        "No signal is fine: the address is kept first, the text is fetched when there is a network.",
      ),
    ),
    paragraph(
      "Only the story is fetched: its title, its authors, its text, and pictures made small. Advertisements, buttons and windows over the page stay behind. So a story usually takes a few kilobytes, and the figure always stands under its title.",
    ),
    heading("What the tick means"),
    paragraph(
      "The tick is not a hope. It appears once the text and all pictures are really kept on this phone. If a picture has not come yet, Bekal says so. If a page cannot be fetched, you are told why, and what can be done.",
    ),
    quote(
      "This library belongs to your phone. There is no account, and nobody follows what you read.",
    ),
    heading("Easy on the eyes"),
    paragraph(
      "Tap Display below to enlarge the text or to choose paper, sepia, dark or black. The place where you stopped is remembered to the line, also after the app was closed. When you are done, archive the story, or share its link with whoever travels with you.",
    ),
    paragraph("This opening story may be deleted at any time. Safe travels, and good reading."),
  ),
};

export default welcome;

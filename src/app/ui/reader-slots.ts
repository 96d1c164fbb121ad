import { createContext } from "preact";
import type { ComponentType } from "preact";
import { useContext } from "preact/hooks";
import type { Article } from "#article/article.ts";
import type { Root } from "#article/tree.ts";
import type { PictureView } from "./StoryPicture.tsx";
import type { Story } from "#story/story.ts";

/** A story that is open on the screen, for those who work on its words. */
export interface OpenedStory {
  story: Story;
  article: Article;
  /** What is shown: `withLead(article)`, the tree that `storyTextOf` reads. */
  body: Root;
  /** The element around the words: `readShownText` reads it. */
  element: HTMLElement;
  /** How each picture stands on this device, by its place in the article. */
  pictures: (index: number) => PictureView;
  /** Where in the story's text the view begins (an offset of `storyTextOf`). */
  here: () => number;
  /**
   * Brings words into view; with `isAtTop` to the first line of it. `belowPx`: so much of its foot
   * something else stands over.
   */
  reveal: (range: Range, isAtTop?: boolean, belowPx?: number) => void;
}

/** What the shell puts into the reader: features never know each other. */
export interface ReaderSlots {
  /** Buttons of the bar above a story, before its menu; each an `IconButton`. */
  top: ComponentType<{ story: Story }>[];
  /** Buttons of the bar below a story, the first ones in it; each a `button` with an icon and a word. */
  bar: ComponentType<{ story: Story }>[];
  /** What comes to stand over the story or works on its words. */
  over: ComponentType<OpenedStory>[];
}

export const ReaderSlotsContext = createContext<ReaderSlots>({ top: [], bar: [], over: [] });

export function useReaderSlots(): ReaderSlots {
  return useContext(ReaderSlotsContext);
}

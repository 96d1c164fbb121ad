import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Story } from "#story/story.ts";

/** What can be done with a story wherever it is shown. The shell does it, with undo and its words. */
export interface StoryActions {
  share: (story: Story) => void;
  setArchived: (story: Story, isArchived: boolean) => void;
  setFavourite: (story: Story, isFavourite: boolean) => void;
  /** Read to its end, or not begun. */
  setRead: (story: Story, isRead: boolean) => void;
  /** Kept whatever the reader's limits say, or no longer. */
  setPinned: (story: Story, isPinned: boolean) => void;
  remove: (story: Story) => void;
  /** Fetches the story anew, text and pictures. */
  retry: (story: Story) => void;
  /** Fetches only the pictures that are missing. */
  retryPictures: (story: Story) => void;
}

const nothing = () => {};

export const StoryActionsContext = createContext<StoryActions>({
  share: nothing,
  setArchived: nothing,
  setFavourite: nothing,
  setRead: nothing,
  setPinned: nothing,
  remove: nothing,
  retry: nothing,
  retryPictures: nothing,
});

export function useStoryActions(): StoryActions {
  return useContext(StoryActionsContext);
}

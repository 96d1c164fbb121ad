import type { ComponentChildren, HTMLAttributes } from "preact";
import type { Story } from "#story/story.ts";
import { storyPath } from "./addresses.ts";
import { MenuButton } from "./MenuButton.tsx";
import { StoryLine } from "./StoryLine.tsx";
import styles from "./StoryRow.module.css";
import { Thumbnail } from "./Thumbnail.tsx";

interface Props {
  story: Story;
  /** True for the story that is open in the pane beside the list. */
  isOpen?: boolean;
  /** What a list says about the place of the row in it. */
  place?: HTMLAttributes<HTMLLIElement>;
  /** What else is to be said about it, below. */
  children?: ComponentChildren;
}

/** A story in a list: its title, where it stands, and one tap to read it. */
export function StoryRow(props: Props) {
  return drawStoryRow(props);
}

/** The same without a component of its own, for a row that was another before. */
export function drawStoryRow({ story, isOpen = false, place, children }: Props) {
  // A place is kept for a picture that may come; what failed has none to come.
  const mayHavePicture = story.thumbnail !== undefined || story.shelf === "waiting";
  return (
    <li {...place} class={`${styles.row} ${isOpen ? styles.open : ""}`}>
      <a
        class={styles.title}
        href={storyPath(story)}
        lang={story.language}
        dir="auto"
        {...(isOpen ? { "aria-current": "true" } : {})}
      >
        {story.title}
      </a>
      {mayHavePicture && (
        <span class={styles.picture}>
          <Thumbnail hash={story.thumbnail} />
        </span>
      )}
      <StoryLine story={story} />
      <span class={styles.more}>
        <MenuButton story={story} />
      </span>
      {story.shelf === "reading" && (
        <span class={styles.bar}>
          <i style={{ inlineSize: `${Math.round(story.progress * 100)}%` }} />
        </span>
      )}
      {children}
    </li>
  );
}
